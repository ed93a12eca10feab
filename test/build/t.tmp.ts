import { WorkspaceCopy } from './workspace-copy.ts'; import { buildSite } from './build-site.ts'; import { readFileSync, writeFileSync, copyFileSync } from 'node:fs';
const utc={zone:'UTC',language:'C',clockShiftDays:0};
const a=new WorkspaceCopy('a'); const b=new WorkspaceCopy('bbbb bb/c', a.root+'/');
const A=buildSite(a,utc), B=buildSite(b,utc);
copyFileSync(A.dist+'selbstcheck/index.html','/tmp/gA.html');copyFileSync(B.dist+'selbstcheck/index.html','/tmp/gB.html');
for (const c of [a,b]) {
 const p=c.root+'/apps/site/tsconfig.json'; const j=JSON.parse(readFileSync(p,'utf8')); j.compilerOptions={...j.compilerOptions, paths:{'~/*':['./src/*']}}; writeFileSync(p,JSON.stringify(j));
 const q=c.root+'/apps/site/src/pages/selbstcheck/index.astro'; writeFileSync(q, readFileSync(q,'utf8').replace("'../../components/Check.svelte'","'~/components/Check.svelte'"));
}
const A2=buildSite(a,utc), B2=buildSite(b,utc);
console.log(Object.keys(A2.hashes).filter(k=>A2.hashes[k]!==B2.hashes[k]));
copyFileSync(A2.dist+'selbstcheck/index.html','/tmp/gA2.html');
a.remove(); b.remove();

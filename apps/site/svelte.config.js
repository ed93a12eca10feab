import { vitePreprocess } from '@astrojs/svelte';

export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// By default the class is made from the absolute path of a component, and every folder builds another site.
		cssHash: ({ hash, name, css }) => `svelte-${hash(name + css)}`,
	},
};

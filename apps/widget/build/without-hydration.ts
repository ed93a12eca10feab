import { type Plugin, parseSync, Visitor } from 'vite';

const FILE = /svelte\/src\/internal\/client\/dom\/hydration\.js$/;
const FLAG = 'hydrating';

/** Svelte has changed its inside; see `without-hydration.ts`. */
export class HydrationFlagError extends Error {
	override readonly name = 'HydrationFlagError';
}

/**
 * Tells the bundler that nothing is ever hydrated: our frame arrives empty and is filled by `mount`. Svelte guards all
 * code for hydration with one flag so that it can be left out; made a constant, it really is. Saves 1.2 kB.
 *
 * @throws HydrationFlagError while building, when Svelte no longer has that flag, or sets it in another way
 */
export function withoutHydration(): Plugin {
	return {
		name: 'without-hydration',
		enforce: 'pre',
		transform(code, id) {
			if (!FILE.test(id)) return null;
			const [flag, setting] = placesOf(id, code);
			if (flag === undefined || setting === undefined) {
				throw new HydrationFlagError(
					`${id} has no hydration flag any more. Adapt or remove build/without-hydration.ts.`,
				);
			}
			const between = code.slice(flag.end, setting.start);
			const changed = `${code.slice(0, flag.start)}const ${FLAG} = false;${between};${code.slice(setting.end)}`;
			return { code: changed, map: null };
		},
	};
}

interface Place {
	readonly start: number;
	readonly end: number;
}

/** Where the flag is declared and where it is set; none of them unless it is each once, in this order. */
function placesOf(id: string, code: string): readonly [flag?: Place, setting?: Place] {
	const flags: Place[] = [];
	const settings: Place[] = [];
	new Visitor({
		VariableDeclaration(node) {
			const [{ id: name, init } = { id: null, init: null }] = node.declarations;
			if (name?.type === 'Identifier' && name.name === FLAG && init?.type === 'Literal' && init.value === false)
				flags.push(node);
		},
		ExpressionStatement(node) {
			const { expression } = node;
			if (expression.type !== 'AssignmentExpression') return;
			const { left } = expression;
			if (left.type === 'Identifier' && left.name === FLAG) settings.push(node);
		},
	}).visit(parseSync(id, code).program);
	const [flag, otherFlag] = flags;
	const [setting, otherSetting] = settings;
	const isClear = flag && setting && !otherFlag && !otherSetting && flag.end <= setting.start;
	return isClear ? [flag, setting] : [];
}

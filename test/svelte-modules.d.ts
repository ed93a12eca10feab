/** Components are checked in their own packages; here only the types beside them matter. */
declare module '*.svelte' {
	const component: unknown;
	export default component;
}

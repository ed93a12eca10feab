/** A rule as dependency-cruiser reads it, as far as tests look at it. */
interface Rule {
	readonly name: string;
	readonly from: { readonly path?: string | readonly string[] };
	readonly to: { readonly path?: string | readonly string[] };
}

declare const config: { readonly forbidden: readonly Rule[] };
export default config;

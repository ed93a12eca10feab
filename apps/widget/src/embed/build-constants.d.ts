/** Address of the site, without a slash at the end. */
declare const __SITE_URL__: string;
/** Month in which the statutes were last read. */
declare const __LEGAL_AS_OF__: string;
declare module '*.css';
declare module '*.css?inline' {
	const text: string;
	export default text;
}
declare module '*.woff2?url' {
	const url: string;
	export default url;
}

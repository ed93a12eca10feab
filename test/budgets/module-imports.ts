import ts from 'typescript';

/** What a built module asks for, as it is written there. */
export interface ModuleImports {
	/** Needed before the module runs. */
	readonly fixed: readonly string[];
	/** Asked for later, if at all. */
	readonly late: readonly string[];
}

/** The imports of a module's text, each once. Addresses put together at run time are left out. */
export function moduleImports(text: string): ModuleImports {
	const fixed = new Set<string>();
	const late = new Set<string>();

	function visit(node: ts.Node): void {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
			if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) fixed.add(node.moduleSpecifier.text);
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [address] = node.arguments;
			if (address && ts.isStringLiteralLike(address)) late.add(address.text);
		}
		ts.forEachChild(node, visit);
	}

	visit(ts.createSourceFile('module.js', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
	return { fixed: [...fixed], late: [...late] };
}

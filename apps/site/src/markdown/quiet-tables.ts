interface Editor<Node> {
	wrapNode(node: Node, parent: { raw: string }): void;
}

/** Lets a wide table scroll in a box of its own, reachable by keyboard, so that the page never scrolls sideways. */
export const quietTables = {
	name: 'quiet-tables',
	element: {
		filter: ['table'],
		visit<Node>(node: Node, editor: Editor<Node>): void {
			editor.wrapNode(node, { raw: '<section class="table" tabindex="0" aria-label="Tabelle"></section>' });
		},
	},
};

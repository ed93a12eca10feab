/** Said where scripts of somebody else could read along; a file of its own, because most frames never say it. */
export const SHARED_NOTICE =
	'Der Check schickt Ihre Antworten nirgendwohin. Andere Programme dieser Seite könnten sie mitlesen; welche hier laufen, bestimmt ihr Betreiber.';

/** Said where scripts of somebody else could read along; a file of its own, because most frames never say it. */
export const SHARED_NOTICE =
	'Der Check schickt Ihre Antworten nirgendwohin. Andere Programme dieser Seite könnten sie mitlesen; welche hier laufen, bestimmt ihr Betreiber.';

/** The attribute by which our own preview for partners says that it stands for a page of another origin. */
const PREVIEW = 'data-itk-preview';

/**
 * What visitors are told about scripts of the page around a frame of the same origin. Nothing in our preview, which
 * shows what visitors of a partner's page see; a partner who hosts the check himself could change this text anyway.
 *
 * @param frame the element we stand in, which only a page of the same origin lets us see
 */
export function sharedNotice(frame: Element): string | undefined {
	return frame.ownerDocument.documentElement.hasAttribute(PREVIEW) ? undefined : SHARED_NOTICE;
}

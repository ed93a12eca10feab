/**
 * A text as search compares it: small letters, no accents, `ss` for ß, and the same for ä, ae and a.
 * Everything that is neither letter nor digit becomes one blank; the result begins and ends without one.
 */
export function foldText(text: string): string {
	return text
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/ae/g, 'a')
		.replace(/oe/g, 'o')
		.replace(/ue/g, 'u')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

import { readFileSync } from 'node:fs';

/**
 * The figure of a diagram in `folder`: the drawing inline, so that it follows the colours of the page, a caption, and its
 * long description to unfold. Title and description are those of the SVG file. `content check` vouches for its safety.
 *
 * @param caption safe HTML
 * @throws {Error} if the folder has no such file, or the file lacks title or description
 */
export function diagramFigure(folder: string, id: string, caption: string): string {
	const svg = readFileSync(`${folder}${id}.svg`, 'utf8')
		.replace(/<!--[\s\S]*?-->/g, '')
		.trim();
	const part = (name: string) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(svg)?.[1]?.trim();
	const title = part('title');
	const description = part('desc');
	if (title === undefined || description === undefined) throw new Error(`${id}.svg needs <title> and <desc>.`);
	const drawing = svg
		.replace(/<(title|desc)>[\s\S]*?<\/\1>\s*/g, '')
		.replace('<svg ', `<svg role="img" aria-label="${title.replaceAll('"', '&quot;')}" `)
		.replace(/\n\s*/g, '');
	const text = `<details><summary>Schaubild als Text</summary><p>${description}</p></details>`;
	return `<figure class="diagram">${drawing}<figcaption>${caption}${text}</figcaption></figure>`;
}

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { ROOT } from './child-env.ts';

const PAGE = 'test/e2e/hosts/partner.html';

/**
 * Shows what a partner's page looks like: a page of a made-up IT provider with the two lines every partner pastes.
 *
 * @param embed address of the embed host
 * @param site address of our own pages
 */
export function servePartner(port: number, { embed, site }: { readonly embed: string; readonly site: string }): Server {
	const page = readFileSync(`${ROOT}${PAGE}`, 'utf8').replaceAll('{{EMBED}}', embed).replaceAll('{{SITE}}', site);
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(page);
	});
	return server.listen(port, 'localhost');
}

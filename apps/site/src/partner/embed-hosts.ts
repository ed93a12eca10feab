import type { EmbedHosts } from './embed-choice.ts';

type Here = Pick<Location, 'protocol' | 'hostname' | 'port' | 'origin'>;

/**
 * Hosts a page in use belongs to. On one's own machine the embed host is served on the port after the site's, see
 * `npm start`, so that preview and snippets work there too.
 *
 * @param built the hosts the site was built for
 */
export function embedHosts(built: EmbedHosts, { protocol, hostname, port, origin }: Here): EmbedHosts {
	if (hostname !== 'localhost' || port === '') return built;
	return { site: origin, embed: `${protocol}//${hostname}:${Number(port) + 1}` };
}

import { parseArgs } from 'node:util';
import { createStaticServer, type StaticServer } from '../src/index.ts';

const LAST_PORT = 65_535;
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		port: { type: 'string', default: '4321' },
		host: { type: 'string', default: 'localhost' },
		embed: { type: 'boolean', default: false },
		'embed-host': { type: 'string' },
	},
});
const [root] = positionals;
const wanted = Number(values.port);
if (!root || !Number.isInteger(wanted) || wanted < 0 || wanted > LAST_PORT) {
	console.error(
		'Usage: node packages/hosting/bin/serve.ts <built site> [--port 0-65535] [--host name] [--embed] [--embed-host origin]',
	);
	process.exit(1);
}

try {
	const server = await serveOnFreePort(root, wanted);
	const moved = wanted !== 0 && server.port !== wanted ? `, because port ${wanted} is taken` : '';
	const what = values.embed ? 'The embed host' : 'IT-Kompass';
	console.log(`${what} is ready at ${server.url}${moved}. Stop it with Ctrl+C.`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

async function serveOnFreePort(folder: string, port: number): Promise<StaticServer> {
	try {
		return await createStaticServer({
			root: folder,
			port,
			host: values.host,
			kind: values.embed ? 'embed' : 'site',
			embedHost: values['embed-host'],
		});
	} catch (error) {
		const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		if (!taken || port === LAST_PORT) throw error;
		return serveOnFreePort(folder, port + 1);
	}
}

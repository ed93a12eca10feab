import { fileURLToPath } from 'node:url';
import { type RecordKind, readRecords } from '@it-kompass/catalogue';
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Loads all records of a kind through the catalogue, so that the site reads what the check reads and reports a fault in the
 * same words. Nothing is kept from an earlier build: a diagram in a text or a rule of how Markdown becomes HTML may have
 * changed although its file has not.
 */
export function catalogueLoader(kind: RecordKind): Loader {
	return {
		name: `catalogue-${kind.id}`,
		async load(context) {
			const folder = new URL('../../content/', context.config.root);
			await loadAll(kind, folder, context);
			const { watcher, logger } = context;
			watcher?.add(fileURLToPath(folder));
			watcher?.on('all', (_event, path) => {
				if (!path.startsWith(fileURLToPath(folder))) return;
				loadAll(kind, folder, context).catch((error: unknown) => logger.error(String(error)));
			});
		},
	};
}

async function loadAll(kind: RecordKind, folder: URL, { store, renderMarkdown }: LoaderContext): Promise<void> {
	const entries = await Promise.all(
		readRecords(fileURLToPath(folder), kind).map(async ({ id, path, value, body }) => {
			const file = new URL(path, folder);
			const render = async () => {
				try {
					return await renderMarkdown(body, { fileURL: file });
				} catch (cause) {
					throw new Error(`${id} has no text: ${cause instanceof Error ? cause.message : cause}`, { cause });
				}
			};
			const rendered = kind.form === 'markdown' ? await render() : undefined;
			return {
				id,
				data: value as Record<string, unknown>,
				filePath: `../../content/${path}`,
				...(rendered === undefined ? {} : { body, rendered, assetImports: rendered.metadata?.imagePaths ?? [] }),
			};
		}),
	);
	store.clear();
	for (const entry of entries) store.set(entry);
}

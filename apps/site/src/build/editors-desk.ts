import type { AstroIntegration } from 'astro';

/** Adds the browser CMS at /admin/, in builds that ask for it only: visitors have no use for its 16 MB. */
export function editorsDesk(isWanted: boolean): AstroIntegration {
	return {
		name: 'editors-desk',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				if (isWanted) injectRoute({ pattern: '/admin', entrypoint: './src/admin/page.astro', prerender: true });
			},
		},
	};
}

import type { Partner } from '@it-kompass/schema';
import type { CheckPlace } from '@it-kompass/self-check';
import type { HostLink } from './host-link.ts';

/** What a mode knows of where it runs. */
export interface FrameSurroundings {
	readonly host: HostLink;
	readonly place: CheckPlace;
	/** Said where `place` is shared with scripts of somebody else; Nothing elsewhere. */
	readonly notice: string | undefined;
	/** The partner whose page this is; `null` if none is named or the name is not registered. */
	readonly partner: Partner | null;
	/** False where the browser refuses to keep anything, as in a sandbox without an origin. */
	readonly canKeep: boolean;
}

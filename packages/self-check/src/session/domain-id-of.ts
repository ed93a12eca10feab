import type { DomainId } from '@it-kompass/schema';

/** The domain a question belongs to: the letter its id begins with, as the content check makes sure. */
export function domainIdOf({ id }: { readonly id: string }): DomainId {
	return id.charAt(0) as DomainId;
}

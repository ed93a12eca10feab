import type { Benchmark, Catalogue, DomainResult } from '@it-kompass/schema';
import { countWord, enumeration } from '../format.ts';

/** The published figures the answers of a domain belong to, in the order of its questions. */
export function benchmarksOf(domain: DomainResult, { benchmarks }: Catalogue): readonly Benchmark[] {
	return domain.terms.flatMap(({ questionId, answer }) =>
		benchmarks.filter(({ question, options }) => question === questionId && options.includes(answer ?? '')),
	);
}

/** Who published a figure, about whom, and what one must know about it. Says so if there is no address to look it up. */
export function benchmarkSource({ publisher, title, year, population, note, url }: Benchmark): string {
	const address = url === undefined ? ' Eine Internetadresse der Studie liegt uns nicht vor.' : '';
	return `Quelle: ${publisher}, „${title}“ (${year}). Befragt: ${population}. ${note}${address}`;
}

/** One sentence on where published figures exist, and that there are none for the other domains. */
export function benchmarkScope({ benchmarks, domains }: Catalogue): string {
	const none = 'Zahlen anderer Betriebe nennen wir nur, wenn eine Veröffentlichung dasselbe fragt.';
	const withFigures = domains.filter(({ questions }) =>
		questions.some(({ id }) => benchmarks.some(({ question }) => question === id)),
	);
	if (withFigures.length === 0) return `${none} Zurzeit kennen wir keine.`;
	const asked = new Set(benchmarks.map(({ question }) => question)).size;
	const where = enumeration(withFigures.map(({ shortTitle }) => shortTitle));
	const questions = asked === 1 ? 'einer Frage' : `${countWord(asked).toLowerCase()} Fragen`;
	const rest = countWord(domains.length - withFigures.length).toLowerCase();
	return `${none} Das gibt es zu ${questions} im Bereich ${where}. Zu den übrigen ${rest} Bereichen kennen wir keine Vergleichszahl.`;
}

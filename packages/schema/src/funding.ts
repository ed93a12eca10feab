import * as z from 'zod';
import {
	confidenceSchema,
	dateBasisSchema,
	deadlineModelSchema,
	evidenceKindSchema,
	fundingAllocationSchema,
	fundingClaimSchema,
	fundingFormSchema,
	fundingLevelSchema,
	fundingMeasureSchema,
	fundingRequirementSchema,
	fundingSectorSchema,
	fundingStatusSchema,
	fundingTopicSchema,
	landCodeSchema,
	officialKindSchema,
	officialSeenSchema,
} from './funding-codes.ts';
import { idSchema } from './id.ts';
import { dateSchema, roughDateSchema, textSchema, urlSchema } from './text.ts';

const amount = z.int().nonnegative().nullable();
const percent = z.number().min(0).max(100).nullable();
const unknownYesNo = z.boolean().nullable();
const texts = (max: number, description: string) => z.array(textSchema(max, description)).default([]);

/** One page that was read for a programme, and what it says something about. */
export const fundingEvidenceSchema = z.strictObject({
	url: urlSchema,
	/** `null` if the page names no date. */
	date: roughDateSchema.nullable(),
	dateBasis: dateBasisSchema,
	kind: evidenceKindSchema,
	supports: z.array(fundingClaimSchema).min(1, { error: 'Nennen Sie mindestens eine Aussage, die der Beleg stützt.' }),
	note: textSchema(240, 'Was der Beleg genau sagt oder worauf man achten muss.').optional(),
});
export type FundingEvidence = z.infer<typeof fundingEvidenceSchema>;

const eligibleSchema = z.strictObject({
	staffMin: amount,
	staffMax: amount,
	turnoverMaxEur: amount,
	balanceMaxEur: amount,
	/** `einer-genuegt`: staff and (turnover or balance); `nur-umsatz`: staff and turnover. */
	turnoverOrBalance: z.enum(['einer-genuegt', 'nur-umsatz']).nullable(),
	/** True if a source says that the figures of the whole group count. */
	groupFigures: unknownYesNo,
	smeEuDefinition: unknownYesNo,
	smallOnly: unknownYesNo,
	freelancers: unknownYesNo,
	sectorsIncluded: texts(120, 'Branche, die eine Quelle ausdrücklich nennt.'),
	sectorsExcluded: texts(160, 'Branche, die ausgeschlossen ist, in Worten.'),
	sectorExcludedCodes: z.array(fundingSectorSchema).default([]),
	legalForm: textSchema(160, 'Rechtsform, die verlangt wird.').nullable(),
	location: textSchema(160, 'Wo Sitz oder Betriebsstätte liegen müssen.').nullable(),
	ageMinYears: amount,
	other: texts(240, 'Weitere Bedingung in einem Satz.'),
});

/** Where the agency itself speaks of the programme. `keine`: none was found, and `note` says so; otherwise every field but `note` is given. */
const officialSchema = z.strictObject({
	kind: officialKindSchema,
	url: urlSchema.nullable(),
	/** Completes the words of the link: „Zur Programmseite der NBank“, „Zum Text von § 7 EStG“. */
	owner: textSchema(80, 'Wessen Seite es ist, im zweiten Fall mit Artikel, z. B. der NBank.').nullable(),
	confidence: confidenceSchema,
	seen: officialSeenSchema.nullable(),
	/** The day the address was last looked at or, for `keine`, last looked for. */
	checked: dateSchema,
	note: textSchema(160, 'Was man über diese Seite wissen muss.').nullable(),
});
export type FundingOfficial = z.infer<typeof officialSchema>;

/** Never one field "max. Förderung": a cap on costs is no grant. */
const amountsSchema = z.strictObject({
	grantMin: amount,
	grantMax: amount,
	projectCostMin: amount,
	projectCostMax: amount,
	eligibleCostMax: amount,
	loanMin: amount,
	loanMax: amount,
	taxBaseMax: amount,
});

/** `content/funding/<id>.yaml`: one programme. `null` means unknown, never "no limit", and never excludes anybody. */
export const fundingProgrammeSchema = z
	.strictObject({
		/** Begins with `eu-`, `bund-`, the Land (`nw-`) or, for what is no funding, `info-`. */
		id: idSchema,
		name: textSchema(140, 'Name des Programms, wie ihn der Fördergeber schreibt.'),
		aliases: texts(100, 'Alter oder geläufiger Name.'),
		level: fundingLevelSchema,
		land: landCodeSchema.nullable(),
		provider: textSchema(140, 'Wer bezahlt.'),
		agency: textSchema(160, 'Wo man fragt und den Antrag stellt.').nullable(),
		form: fundingFormSchema,
		topics: z.array(fundingTopicSchema).min(1, { error: 'Nennen Sie mindestens ein Förderthema.' }),
		summary: textSchema(420, 'Was es ist, in eigenen Worten, ein bis drei Sätze.'),
		/** Further words people search with; names, aliases and measures are searched anyway. */
		searchTerms: texts(60, 'Suchwort, z. B. Virenscanner.'),
		measuresCovered: z.array(fundingMeasureSchema).default([]),
		measuresExcluded: z.array(fundingMeasureSchema).default([]),
		requires: z.array(fundingRequirementSchema).default([]),
		/** Another programme that must exist for this one to work. */
		dependsOn: z
			.array(z.strictObject({ programme: idSchema, note: textSchema(240, 'Worin die Abhängigkeit besteht.') }))
			.default([]),
		/** True for a standard or an offer that people take for funding. */
		notFunding: z.boolean().default(false),
		/** True if the money goes to operators and not to the firms that use the result. */
		notForEndUsers: z.boolean().default(false),
		eligible: eligibleSchema,
		ratePercent: z
			.strictObject({
				min: percent,
				max: percent,
				bySize: z
					.array(z.strictObject({ group: textSchema(120, 'Für wen der Satz gilt.'), min: percent, max: percent }))
					.default([]),
				note: textSchema(300, 'Was der Satz bedeutet.').nullable(),
			})
			.nullable(),
		amountsEur: amountsSchema,
		/** What the amounts mean. */
		amountsNote: textSchema(300, 'Wofür die Beträge gelten.').nullable(),
		deMinimis: unknownYesNo,
		applyBeforeStart: unknownYesNo,
		allocation: fundingAllocationSchema.nullable(),
		deadlineModel: deadlineModelSchema,
		hasSketchStage: unknownYesNo,
		period: z.strictObject({
			from: roughDateSchema.nullable(),
			/** Only a confirmed end; what a third party says goes into `note`, because the date takes the programme off the list. */
			to: roughDateSchema.nullable(),
			deadlines: z
				.array(z.strictObject({ date: dateSchema.nullable(), note: textSchema(160, 'Wofür der Stichtag gilt.') }))
				.default([]),
			note: textSchema(300, 'Was man über die Laufzeit wissen muss.').nullable(),
		}),
		status: fundingStatusSchema,
		statusConfidence: confidenceSchema,
		/** The last thing a source said while the status is unknown. */
		lastKnownStatus: textSchema(160, 'Was zuletzt bekannt war.').nullable(),
		endedOn: dateSchema.nullable(),
		/** What readers must know now, e.g. an end within weeks. */
		urgency: textSchema(240, 'Was jetzt wichtig ist.').nullable(),
		/** False if no page that was read confirms the record; it is then never shown as fitting. */
		confirmed: z.boolean(),
		unconfirmed: z
			.array(
				z.strictObject({
					claim: fundingClaimSchema,
					note: textSchema(240, 'Was nicht bestätigt ist.').optional(),
				}),
			)
			.default([]),
		/** Commonly assumed, found in no page that was read. The main field stays `null`. */
		backgroundKnowledge: z
			.strictObject({
				deMinimis: z.boolean().optional(),
				applyBeforeStart: z.boolean().optional(),
				agency: textSchema(160, 'Vermutete Stelle.').optional(),
			})
			.default({}),
		conflicts: texts(320, 'Welche Quellen sich worin widersprechen; beide Angaben nennen.'),
		predecessors: z.array(idSchema).default([]),
		successors: z.array(idSchema).default([]),
		howToApply: texts(260, 'Ein Schritt zum Antrag.'),
		/** What the pages leave open, worded so that it can be sent to the agency as it stands. */
		questions: texts(200, 'Frage an die zuständige Stelle.'),
		official: officialSchema,
		evidence: z.array(fundingEvidenceSchema).min(1, { error: 'Ein Programm nennt mindestens einen Beleg.' }),
		/** The day a person last compared the file with its evidence. */
		lastChecked: dateSchema,
		/** True if that person saw the pages themselves on that day, not stored copies. */
		verifiedLive: z.boolean(),
		/** `null`: 90 days after the last check while it may be applied for, else two years. */
		nextCheck: dateSchema.nullable(),
	})
	.meta({ title: 'Förderprogramm', description: 'Ein Programm mit Bedingungen, Status und Belegen.' });
export type FundingProgramme = z.infer<typeof fundingProgrammeSchema>;

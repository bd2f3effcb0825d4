// What makes an event denied, possible, planned or ongoing instead of occurred: rows read from the top, so that a row
// above wins over one below. A row names words and where they stand to the event word (or to a word that carries the
// event: “will *hold* talks”). Follows FactBank, UDS-IH2 and the classes of factive and implicative verbs (Karttunen 1971).

import type { Certainty, EventStatus } from "./claim-values";

/**
 * Where the cue stands: a dependent of the word (`aux`, `advmod`, `det`, `mark`, `amod`, `case`), or its governor, to
 * which the word is an `infinitive`, a `gerund`, a `predicate` (“feared *dead*”), an `object` (also the subject of a passive), a
 * `subject` or hangs `after` a preposition or in apposition.
 */
export type CuePosition =
  | "aux"
  | "advmod"
  | "det"
  | "mark"
  | "amod"
  | "infinitive"
  | "gerund"
  | "predicate"
  | "object"
  | "subject"
  | "after"
  | "clause";

/** One row: the first that matches gives the status; the least certain of all that match gives the certainty. */
export interface FactualityCueRow {
  readonly name: string;
  readonly lemmas: readonly string[];
  readonly at: readonly CuePosition[];
  /** Whether the governor must be a noun or a verb (or adjective); both where absent. */
  readonly of?: "noun" | "verb";
  /** Whether the event word must be a verb. */
  readonly event?: "verb";
  /** For `after`: the prepositions that count; any where absent. */
  readonly prepositions?: readonly string[];
  /** Absent: the cue lets the judgement pass (“managed to”), or changes only the certainty. */
  readonly status?: EventStatus;
  readonly certainty?: Certainty;
  /** The status is only a first guess: what is asked for may be planned or done by now (src/extract/judge-status.ts). */
  readonly open?: true;
  /** Sentences with the event word between asterisks. */
  readonly examples: readonly string[];
  /** Sentences whose starred word this row must not touch. */
  readonly counterexamples: readonly string[];
}

const words = (list: string): readonly string[] => list.split(" ");

export const FACTUALITY_CUES: readonly FactualityCueRow[] = [
  {
    name: "condition",
    lemmas: words("if unless whether lest"),
    at: ["mark"],
    status: "possible",
    certainty: "possible",
    examples: [
      "He faces prison if he is *convicted*.",
      "It is not clear whether rebels *attacked* the base.",
      "They will leave unless troops *withdraw*.",
    ],
    counterexamples: ["They *left* because it rained.", "Troops *attacked* when night fell."],
  },
  {
    name: "negation",
    lemmas: words("not never no neither nor hardly n't"),
    at: ["advmod", "det"],
    status: "denied",
    examples: ["The army did not *attack* the town.", "No one was *arrested*.", "Police *fired* no shots."],
    counterexamples: ["The *attack* did not surprise them.", "He *died* not far from home."],
  },
  {
    name: "without",
    lemmas: words("without"),
    at: ["mark", "after"],
    status: "denied",
    examples: [
      "They left without *attacking* anyone.",
      "He was held without *trial*.",
      "They won without *firing* a shot.",
    ],
    counterexamples: ["They *attacked* without warning.", "He *left* without his hat."],
  },
  {
    name: "almost",
    lemmas: words("nearly almost narrowly"),
    at: ["advmod"],
    status: "denied",
    examples: ["He nearly *died*.", "The two countries almost went to *war*.", "She nearly *resigned* last year."],
    counterexamples: ["Nearly all *died*.", "They *killed* almost 30 people."],
  },
  {
    name: "came to nothing",
    lemmas: ["fall through"],
    at: ["subject"],
    status: "denied",
    of: "verb",
    examples: [
      "The *sale* of the plant fell through.",
      "The *takeover* fell through.",
      "The *merger* has fallen through.",
    ],
    counterexamples: ["He *fell* through a roof.", "The *attack* fell on a Monday."],
  },
  {
    name: "cleared of",
    lemmas: words("clear acquit absolve exonerate"),
    at: ["after"],
    status: "denied",
    of: "verb",
    event: "verb",
    prepositions: ["of"],
    examples: [
      "The jury cleared the nurse of *killing* patients.",
      "He was acquitted of *killing* her.",
      "A court cleared him of *plotting* a coup.",
    ],
    counterexamples: ["The court *acquitted* him.", "She was acquitted of the *murder* of her husband."],
  },
  {
    name: "averted",
    lemmas: [
      ...words("avert prevent foil thwart avoid block cancel scrap abandon scuttle veto abort freeze"),
      ...["call off", "fend off", "stave off", "head off", "vote down", "strike down", "shoot down"],
    ],
    at: ["object", "gerund"],
    status: "denied",
    of: "verb",
    examples: [
      "Police foiled an *attack*.",
      "The storm cancelled the *talks*.",
      "They prevented a *coup*.",
      "Unions called off a *strike* by ferry crews.",
      "The *talks* were called off.",
    ],
    counterexamples: ["The *attack* prevented a deal.", "Police stopped a car after the *attack*."],
  },
  {
    // What is stopped was going on, or never began: the words around it tell.
    name: "stopped",
    lemmas: words("stop halt"),
    at: ["object", "gerund"],
    status: "denied",
    of: "verb",
    open: true,
    examples: ["Police stopped an *attack*.", "The judge halted the *merger*.", "Troops stopped a *march*."],
    counterexamples: ["The *attack* stopped traffic.", "Police stopped a car after the *attack*."],
  },
  {
    name: "denied",
    lemmas: words("deny refuse decline fail dismiss reject refute rule"),
    at: ["object", "gerund", "infinitive"],
    status: "denied",
    of: "verb",
    examples: [
      "He failed to get *elected*.",
      "He refused to *resign*.",
      "They failed to *capture* him.",
      "The club denied the *sale*.",
    ],
    counterexamples: ["The man who *fled* denied it.", "She *left* and refused a ride."],
  },
  {
    name: "not real",
    lemmas: words("cancelled canceled failed aborted foiled averted thwarted fake attempted botched"),
    at: ["amod"],
    status: "denied",
    examples: [
      "They blamed a cancelled *order*.",
      "It followed a failed *coup*.",
      "He was jailed for attempted *murder*.",
    ],
    counterexamples: ["A deadly *attack* shook the town.", "The *attack* failed talks."],
  },
  {
    name: "attempt",
    lemmas: words("try attempt seek"),
    at: ["infinitive", "gerund", "object"],
    status: "possible",
    certainty: "possible",
    of: "verb",
    open: true,
    examples: ["He tried to *kill* the king.", "They sought to *seize* the port.", "They attempted to *escape*."],
    counterexamples: ["They *killed* him and tried others.", "The *trial* sought answers."],
  },
  {
    name: "possible modal",
    lemmas: words("may might could can"),
    at: ["aux"],
    status: "possible",
    certainty: "possible",
    examples: ["Rebels may *attack* the town.", "The virus could *spread*.", "He might have been *killed*."],
    counterexamples: ["They *met* in May.", "Soldiers will *leave*."],
  },
  {
    name: "duty",
    lemmas: words("must should ought"),
    at: ["aux"],
    status: "possible",
    certainty: "possible",
    examples: ["The vice president must *resign*.", "Troops should *withdraw*.", "They must *release* him."],
    counterexamples: ["They *fled* to be safe.", "He will *leave*."],
  },
  {
    name: "asked for",
    lemmas: words(
      "urge demand request ask propose recommend suggest seek want wish hope consider advise appeal discuss advocate press " +
        "need allow let permit enable authorize authorise entitle encourage plot conspire incite invite warn fear deter order " +
        "risk oppose favor favour support lobby campaign mull weigh offer beg",
    ),
    at: ["infinitive", "gerund", "object", "after"],
    status: "possible",
    certainty: "possible",
    of: "verb",
    prepositions: ["for", "to", "on", "against", "of", "about"],
    open: true,
    examples: ["She asked for an *inquiry*.", "They asked the army to *withdraw*.", "He wants to *sell* the firm."],
    counterexamples: ["He *sold* the firm she wanted.", "He welcomed the *arrest*."],
  },
  {
    name: "called for",
    lemmas: words("call"),
    at: ["infinitive", "after"],
    of: "verb",
    status: "possible",
    certainty: "possible",
    prepositions: ["for", "on"],
    open: true,
    examples: ["She called for an *inquiry*.", "He called on the army to *withdraw*.", "They called for a *strike*."],
    counterexamples: ["They *met* and called him.", "She called the *attack* a crime."],
  },
  {
    name: "needed",
    lemmas: words("require need lack"),
    at: ["object"],
    of: "verb",
    status: "possible",
    certainty: "possible",
    examples: ["The bill requires Senate *approval*.", "The plan needs a *vote*.", "They lack a *deal*."],
    counterexamples: ["The *vote* required patience.", "They *met* as needed."],
  },
  {
    name: "hypothetical noun",
    lemmas: words(
      "possibility risk threat fear danger chance call demand request appeal proposal speculation warning likelihood prospect " +
        "talk option right permission authorization offer attempt bid effort suspicion pressure ability need desire wish hope charge " +
        "allegation accusation information move brink verge rumor rumour",
    ),
    at: ["infinitive", "after", "clause"],
    status: "possible",
    certainty: "possible",
    of: "noun",
    prepositions: ["of", "for", "about", "on", "against", "to", "that"],
    examples: [
      "They face accusations that they *killed* civilians.",
      "It raises the risk of an *attack*.",
      "The threat of *war* grows.",
      "They have permission to *meet*.",
    ],
    counterexamples: ["The man behind the *attack* fled.", "News of the *attack* spread."],
  },
  {
    name: "accused of",
    lemmas: words("accuse suspect charge"),
    at: ["gerund", "after"],
    status: "possible",
    certainty: "probable",
    of: "verb",
    prepositions: ["of", "with"],
    examples: [
      "He is accused of *plotting* a coup.",
      "They were charged with *taking* bribes.",
      "She is suspected of *killing* him.",
    ],
    counterexamples: ["He was *charged* on Monday.", "They *killed* a suspect."],
  },
  {
    name: "possible word",
    lemmas: words("possible potential alleged suspected likely hypothetical proposed would-be eventual"),
    at: ["amod"],
    status: "possible",
    certainty: "possible",
    examples: [
      "A possible *attack* worried them.",
      "The alleged *kidnapping* shocked all.",
      "They fear potential *strikes*.",
    ],
    counterexamples: ["A deadly *attack* shook them.", "The possible cause of the *crash* is unknown."],
  },
  {
    name: "possible adverb",
    lemmas: words("possibly perhaps maybe potentially"),
    at: ["advmod"],
    status: "possible",
    certainty: "possible",
    examples: ["Rebels possibly *attacked* the base.", "Perhaps they *fled*.", "He maybe *died* there."],
    counterexamples: ["Rebels reportedly *attacked* it.", "They *fled* quickly."],
  },
  {
    name: "asked that",
    lemmas: words("recommend demand propose urge request ask hope wish fear insist prefer"),
    at: ["clause"],
    of: "verb",
    status: "possible",
    certainty: "possible",
    examples: [
      "They recommended that he *resign*.",
      "She hopes that they *win*.",
      "He demanded that troops *withdraw*.",
    ],
    counterexamples: ["They said that he *resigned*.", "She knows that they *won*."],
  },
  {
    name: "denied that",
    lemmas: words("deny refute"),
    at: ["clause"],
    of: "verb",
    status: "denied",
    examples: [
      "The army denied claims that troops had *attacked* the town.",
      "He denied that troops *attacked* the town.",
      "He denied that he *killed* her.",
      "She denied that he *fled*.",
    ],
    counterexamples: ["He said that troops *attacked*.", "They *killed* him, he denied."],
  },
  {
    name: "feared",
    lemmas: words("fear presume want need like believe suspect"),
    at: ["predicate"],
    status: "possible",
    certainty: "possible",
    examples: [
      "Three crew members are feared *dead*.",
      "The others are presumed *dead*.",
      "Russia wants him *extradited* on fraud charges.",
    ],
    counterexamples: ["He was found *dead*.", "The man was *shot* dead."],
  },
  {
    name: "thought that",
    lemmas: words("believe think suspect allege claim assume"),
    at: ["clause"],
    of: "verb",
    certainty: "probable",
    examples: [
      "They believe he *fled*.",
      "Police suspect that rebels *attacked* it.",
      "They allege that he *shot* her.",
    ],
    counterexamples: ["They said he *fled*.", "He *died*, they knew."],
  },
  {
    name: "hedge",
    lemmas: words("reportedly allegedly apparently supposedly purportedly presumably probably likely seemingly"),
    at: ["advmod"],
    certainty: "probable",
    examples: ["The bomb reportedly *killed* ten.", "He allegedly *shot* her.", "They apparently *fled*."],
    counterexamples: ["They *fled* quickly.", "He *shot* her repeatedly."],
  },
  {
    name: "believed to",
    lemmas: words("believe think say report allege presume understand suspect consider know"),
    at: ["infinitive"],
    certainty: "probable",
    examples: [
      "The crash is believed to have *killed* ten.",
      "He is said to have *fled*.",
      "They are thought to have *died*.",
    ],
    counterexamples: ["They *fled*, he said.", "He *died* and few knew."],
  },
  {
    name: "seems to",
    lemmas: words("seem appear"),
    at: ["infinitive"],
    certainty: "probable",
    examples: ["They appear to have *fled*.", "He seems to have *died*.", "The army appears to have *withdrawn*."],
    counterexamples: ["He appeared after the *attack*.", "They *fled*, it seems."],
  },
  {
    name: "future modal",
    lemmas: words("will shall would 'll"),
    at: ["aux"],
    status: "planned",
    certainty: "probable",
    examples: ["Troops will *leave* in May.", "He said he would *resign*.", "Talks will be *held* on Monday."],
    counterexamples: ["Troops *left* in May.", "He *resigned*."],
  },
  {
    name: "planned verb",
    lemmas: words(
      "plan intend expect schedule agree decide prepare promise vow pledge threaten set announce aim due poised ready willing determined " +
        "bind slate opt choose resolve await face postpone delay arrange go be have vote commit",
    ),
    at: ["infinitive"],
    status: "planned",
    certainty: "probable",
    examples: ["They plan to *meet* on Monday.", "He is expected to *resign*.", "She threatened to *sue*."],
    counterexamples: ["They planned it after they *met*.", "He *resigned* as expected."],
  },
  {
    name: "due",
    lemmas: words("due schedule slate set expect plan postpone delay adjourn"),
    at: ["subject"],
    status: "planned",
    certainty: "probable",
    examples: [
      "The *trial* was adjourned to August.",
      "*Talks* are scheduled for May.",
      "The *vote* is expected in June.",
    ],
    counterexamples: ["The *attack* was unexpected.", "The *vote* was held."],
  },
  {
    name: "planned thing",
    lemmas: [...words("plan promise vow pledge threaten schedule postpone delay await expect prepare call"), "put off"],
    at: ["object", "gerund", "after"],
    status: "planned",
    certainty: "probable",
    of: "verb",
    prepositions: ["for", "on", "to"],
    examples: [
      "They are planning an *attack*.",
      "They await *trial*.",
      "They expect an *attack*.",
      "Unions have called a *strike*.",
      "The *talks* were put off.",
    ],
    counterexamples: [
      "The *attack* delayed talks.",
      "Observers called the *vote* free.",
      "He *left* and planned nothing.",
    ],
  },
  {
    name: "planned noun",
    lemmas: words("plan intention decision agreement promise vow pledge readiness deadline preparation schedule eve"),
    at: ["infinitive", "after"],
    status: "planned",
    certainty: "probable",
    of: "noun",
    prepositions: ["for", "of", "to"],
    examples: [
      "The plan to *attack* leaked.",
      "The plan to *sell* the firm leaked.",
      "The decision to *withdraw* pleased all.",
    ],
    counterexamples: ["The plan after the *attack* failed.", "The *attack* plan leaked."],
  },
  {
    name: "until",
    lemmas: words("until till before once"),
    at: ["mark"],
    status: "planned",
    certainty: "probable",
    examples: [
      "He will remain until they are *freed*.",
      "She will stay until he *resigns*.",
      "They want a vote before he *leaves* the office.",
    ],
    counterexamples: ["He led the firm until he *resigned*.", "They *fled* before troops came."],
  },
  {
    name: "planned word",
    lemmas: words("planned upcoming scheduled future forthcoming expected impending imminent coming looming"),
    at: ["amod"],
    status: "planned",
    certainty: "probable",
    examples: ["The planned *attack* leaked.", "They await the upcoming *vote*.", "The scheduled *talks* are in May."],
    counterexamples: ["The deadly *attack* shook them.", "The planned park saw an *attack*."],
  },
  {
    name: "ongoing word",
    lemmas: words("ongoing continuing continued current chronic"),
    at: ["amod"],
    status: "ongoing",
    examples: ["They left the ongoing *violence*.", "They left the ongoing *talks*.", "The current *talks* are hard."],
    counterexamples: ["The deadly *attack* shook them.", "The current leader *died*."],
  },
  {
    name: "going on",
    lemmas: words("continue resume persist rage drag keep remain begin start"),
    at: ["gerund", "infinitive"],
    of: "verb",
    status: "ongoing",
    examples: ["They continue to *shell* the town.", "The army began *shelling* it.", "They kept *firing*."],
    counterexamples: ["They *fired* and the crowd kept still.", "The *attack* began a war."],
  },
  {
    name: "goes on",
    lemmas: words("continue persist rage drag"),
    at: ["subject"],
    of: "verb",
    status: "ongoing",
    examples: ["*Protests* continue in the city.", "The *war* rages on.", "The *protests* continued on Monday."],
    counterexamples: ["The *attack* shook the city.", "He *fled* as war raged."],
  },
  {
    name: "carried on",
    lemmas: words("continue resume battle fight combat"),
    at: ["object"],
    of: "verb",
    status: "ongoing",
    examples: [
      "They resumed their *attacks*.",
      "Indonesia is battling an *outbreak*.",
      "The rebels continued their *offensive*.",
    ],
    counterexamples: ["They ended their *attacks*.", "He *fled* and resumed work."],
  },
  {
    name: "habit",
    lemmas: words("frequently often regularly routinely usually always nightly daily"),
    at: ["advmod"],
    status: "ongoing",
    examples: [
      "They frequently *attack* the town.",
      "They often *shell* the border.",
      "They regularly *shell* the town.",
    ],
    counterexamples: ["They *attacked* once.", "He often said she *died*."],
  },
];

/** Nouns of what lasts: without other cues they go on (“a blockade on the town”), unless a verb ends them. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  words(
    "war conflict strife ban embargo blockade offensive campaign insurgency hurricane custody detention inquiry investigation probe siege " +
      "crackdown epidemic rebellion manhunt",
  ),
);

/** Verbs that end what they govern. */
export const ENDING_VERBS: ReadonlySet<string> = new Set(
  words("end lift finish conclude stop win lose close break fight survive die kill"),
);

/** Verbs that carry an event noun as their object or subject: the verb's own modals and negation count for the noun. */
export const CARRIER_VERBS: ReadonlySet<string> = new Set(
  words(
    "hold take carry launch conduct stage make give do begin start occur happen resume continue open end perform commit mount wage sign " +
      "reach win lose suffer report see claim order face go be have undergo enter join attend receive " +
      "send provide grant deliver impose lift issue file declare complete undertake place lodge reopen",
  ),
);

/** Prepositions whose noun is another event than that of the verb (“to be launched after a *vote*”). */
export const PARTING_PREPOSITIONS: ReadonlySet<string> = new Set(
  words("after before since following despite amid over by during because without"),
);

/** Nouns that stand for the event that they introduce (“no reports of injuries”, “a round of talks”). */
export const CARRIER_NOUNS: ReadonlySet<string> = new Set(
  words("report sign evidence indication word series round wave spate string session"),
);

/** Verbs that end a plan, an offer or an attempt as such, though not what happened (“dropped a plan to *merge*”). */
export const DROPPING_VERBS: ReadonlySet<string> = new Set([
  ...words("drop shelve ditch reject refuse suspend foil break withdraw"),
  ...["throw out", "turn down", "put down", "vote down"],
]);

/** What is reported, and denied: “denied reports that …”. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  words("report claim rumor rumour suggestion allegation accusation speculation"),
);

/** Verbs of which “could” says what was noticed, not what is possible. */
export const PERCEPTION_VERBS: ReadonlySet<string> = new Set(words("hear see feel notice smell"));

/** Verbs that carry the event they bring about, as their object (“could lead to a strike”), but not the one that causes it. */
export const CAUSING_VERBS: ReadonlySet<string> = new Set(
  words("cause trigger lead result bring provoke spark prompt order"),
);

/** Verbs whose infinitive happened if they did (“managed to escape”, “was forced to resign”). */
export const IMPLICATIVE_VERBS: ReadonlySet<string> = new Set(
  words(
    "manage begin start continue force help make use come get happen cause compel remember dare proceed cease stop lead prompt bring able persuade require",
  ),
);

// Classes of words for the factuality of events beside the cues: what carries, ends, causes, drops or reports an event.

const words = (list: string): readonly string[] => list.split(" ");

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
    "hold take carry launch conduct stage make give do begin start occur happen resume continue open perform commit mount wage sign " +
      "reach win lose suffer report see claim order face go be have undergo enter join attend receive " +
      "send provide grant deliver impose issue file declare complete undertake place lodge reopen announce tender submit",
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
  ...words("drop shelve ditch reject refuse suspend foil break withdraw thwart crush scupper"),
  ...["throw out", "turn down", "put down", "vote down", "break up"],
]);

/** Verbs of a plan, an offer or an attempt that came to nothing (“the attempt failed”). */
export const FAILING_VERBS: ReadonlySet<string> = new Set([
  ...words("fail collapse founder"),
  ...["fall through", "fall apart", "break down"],
]);

/** What is reported, and denied: “denied reports that …”. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  words("report claim rumor rumour suggestion allegation accusation speculation"),
);

/** Verbs by which a report is denied: “dismissed claims that …”. */
export const REFUTING_VERBS: ReadonlySet<string> = new Set(words("deny refute dismiss reject"));

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

/** Verbs that make their object do what follows (“forced the minister to resign”). */
export const CAUSATIVE_VERBS: ReadonlySet<string> = new Set(
  words("force help cause compel lead prompt persuade oblige drive get"),
);

/** What an infinitive behind “the only” or “the first” does not say to have happened (“the only way to fight it”). */
export const MEANS: ReadonlySet<string> = new Set(
  words("way chance option hope opportunity solution means reason time thing step method"),
);

/** Nouns of taking part in what follows them (“any role in the killing”). */
export const INVOLVEMENT_NOUNS: ReadonlySet<string> = new Set(
  words("role involvement responsibility part hand participation complicity link connection tie knowledge"),
);

/** Adjectives and verbs of the same (“was involved in the attack”). */
export const INVOLVED_WORDS: ReadonlySet<string> = new Set(
  words("involve involved responsible complicit participate partake"),
);

/** Verbs of doing what is known to have been done (“denied carrying out the bombing”). */
export const PERPETRATING_VERBS: ReadonlySet<string> = new Set(
  words("carry commit perpetrate orchestrate mastermind instigate plan"),
);

/** Verbs by which somebody denies. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(words("deny reject dismiss refute dispute disclaim"));

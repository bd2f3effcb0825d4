// The words that attribute: who says, writes, accuses, denies, promises. Each row lists verbs of one kind, in which form
// their content may stand, and what the cue does to the certainty and status of what it reports (FactBank's SIPs).
// PARC 3.0 and PolNeAR call these cues; src/extract/find-attributions.ts reads the rows.

import type { Certainty, EventStatus } from "./claim-values";

/** How the content hangs on the cue: a clause or quotation, a noun phrase, one that is put at a number, an infinitive, or after a preposition. */
export type CueContent = "clause" | "object" | "objectAtNumber" | "infinitive" | "for" | "of" | "against" | "with";

/** One kind of speech act. */
export interface SpeechCueRow {
  readonly kind: string;
  /** Verbs, with their particle where they need one (“rule out”). */
  readonly lemmas: readonly string[];
  /** Of which part of speech the words are, where they are no verbs (“are confident that”). */
  readonly partOfSpeech?: "ADJ";
  readonly content: readonly CueContent[];
  /** True where the verb needs a quotation or a clause with “that” to be one of speech (“find”, “feel”). */
  readonly needsThat?: true;
  /** Where the verb needs “that”: a clause before it will do where it ends the sentence (“S, data showed.”). */
  readonly mayFollow?: true;
  /** Where the verb needs “that”: in which tenses a clause without it will do (“denied it had …”, “believe it is …”). */
  readonly bareClause?: "any" | "present";
  /** The nouns that its object must be one of, where others make it no speech (“dismissed the coach”). */
  readonly objects?: ReadonlySet<string>;
  /** True where a quotation is no content of the verb (“hold”). */
  readonly unquoted?: true;
  /** What the cue does to the certainty of its content. */
  readonly certainty?: Certainty;
  /** The status that an event in its content has, where the cue decides it (“denied the attack”). */
  readonly status?: EventStatus;
  /** Sentences: speaker in [], content in {}. */
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const words = (list: string): readonly string[] => list.split(" ");

export const SPEECH_CUES: readonly SpeechCueRow[] = [
  {
    kind: "say",
    lemmas: words(
      "say tell state add explain note declare remark observe comment reply respond answer stress emphasize emphasise insist argue " +
        "retort reiterate underline underscore joke quip laugh testify interject shout yell cry whisper murmur exclaim acknowledge admit caution opine muse elaborate complain",
    ),
    content: ["clause"],
    examples: [
      "[Kirby] said {the base was hit}.",
      "“{We will not forget,}” [Biden] said.",
      "{The bomb killed three people}, [police] said.",
    ],
    counterexamples: ["The rebels continued their march.", "He answered the phone."],
  },
  {
    kind: "report",
    lemmas: words("report announce confirm disclose reveal indicate write tweet post publish broadcast"),
    content: ["clause", "object"],
    examples: [
      "[Reuters] reported that {the bridge had fallen}.",
      "[Police] announced the arrest of two men.",
      "[The minister] confirmed {troops had left}.",
    ],
    counterexamples: ["He wrote three novels.", "She posted the letter."],
  },
  {
    kind: "go on",
    lemmas: words(
      "continue maintain repeat recall conclude relate recount concede counter snap submit fume lament boast brag clarify specify affirm reaffirm attest " +
        "mention hint",
    ),
    content: ["clause"],
    needsThat: true,
    examples: [
      "[The ministry] maintains that {the law is fair}.",
      "[The chairman] conceded that {mistakes had been made}.",
      "“{We will wait,}” [the teacher] continued.",
      "“{The road is closed,}” [the mayor] snapped.",
      "[The lawyer] submitted that {the law was void}.",
    ],
    counterexamples: [
      "They continued their march.",
      "The team conceded a goal.",
      "The firm maintains three ships.",
      "The rope snapped.",
      "The minister submitted his resignation.",
    ],
  },
  {
    kind: "inform",
    lemmas: words("assure remind inform notify"),
    content: ["clause"],
    needsThat: true,
    examples: [
      "[The minister] assured reporters that {the dam was safe}.",
      "[Biden] reminded voters that {the law had passed}.",
      "[Police] informed the family that {he had died}.",
    ],
    counterexamples: ["He informed the family.", "The song reminds them of home.", "He was assured of a seat."],
  },
  {
    kind: "ask",
    lemmas: words("ask wonder inquire"),
    content: ["clause"],
    needsThat: true,
    examples: [
      "“{Who will pay for it?}” [the mayor] asked.",
      "“{Where is the money?}” asked [Biden].",
      "“{Is anybody there?}” [the teacher] wondered.",
    ],
    counterexamples: [
      "She asked a question.",
      "They wondered at the size of the dam.",
      "He asked his mother for money.",
    ],
  },
  {
    kind: "find",
    lemmas: words("find show rule decide recommend calculate"),
    content: ["clause"],
    needsThat: true,
    mayFollow: true,
    examples: [
      "[The court] decided that {the law was void}.",
      "[The inquiry] found that {the brakes had failed}.",
      "[The poll] shows that {voters are divided}.",
    ],
    counterexamples: ["They found the body.", "He showed them the house.", "The jury decided the case."],
  },
  {
    kind: "suggest",
    lemmas: words("suggest estimate"),
    content: ["clause"],
    needsThat: true,
    mayFollow: true,
    bareClause: "any",
    examples: [
      "[The report] suggests that {the brakes had failed}.",
      "[Officials] estimate {the flood has killed ten people}.",
      "[The inquiry] suggested {the crew had slept}.",
    ],
    counterexamples: ["He suggested a walk.", "The bank estimated its losses."],
  },
  {
    kind: "hold",
    lemmas: words("hold"),
    content: ["clause"],
    needsThat: true,
    unquoted: true,
    examples: [
      "[The judge] held that {the law was void}.",
      "[The court] held that {he had no claim}.",
      "[The tribunal] held that {the sale was fair}.",
    ],
    counterexamples: ["They held the bridge that day.", "They are “mixed companies” in which the state holds shares."],
  },
  {
    kind: "claim",
    lemmas: words("claim allege contend assert"),
    content: ["clause"],
    certainty: "probable",
    examples: [
      "[The rebels] claimed {they had taken the town}.",
      "[Prosecutors] allege that {he ordered the killing}.",
      "[Critics] contend that {the vote was rigged}.",
    ],
    counterexamples: ["The flood claimed ten lives.", "The rebels asserted their power."],
  },
  {
    kind: "think",
    lemmas: words("believe think suspect hope predict expect fear worry reckon"),
    content: ["clause"],
    needsThat: true,
    mayFollow: true,
    bareClause: "present",
    certainty: "possible",
    examples: [
      "[Officials] believe that {the gunman acted alone}.",
      "[Analysts] predict that {prices will fall}.",
      "[Doctors] fear that {the toll could rise}.",
    ],
    counterexamples: ["He believes in God.", "They expect rain."],
  },
  {
    kind: "feel",
    lemmas: words("concerned worried confident convinced hopeful optimistic"),
    partOfSpeech: "ADJ",
    content: ["clause"],
    needsThat: true,
    unquoted: true,
    certainty: "possible",
    examples: [
      "[Doctors] are concerned that {the virus could spread}.",
      "[The minister] is confident that {the deal will hold}.",
      "[Officials] were hopeful that {talks would resume}.",
    ],
    counterexamples: ["The doctors are concerned about him.", "A confident team won.", "He is hopeful."],
  },
  {
    kind: "express",
    lemmas: words("express voice"),
    content: ["clause"],
    needsThat: true,
    unquoted: true,
    certainty: "possible",
    examples: [
      "[The minister] expressed concern that {the talks could fail}.",
      "[The union] voiced concern that {the mine would close}.",
      "[Doctors] expressed hope that {he would live}.",
    ],
    counterexamples: ["She expressed her thanks.", "He expressed concern about the talks."],
  },
  {
    kind: "reckon",
    lemmas: words("put estimate reckon"),
    content: ["objectAtNumber"],
    examples: [
      "[The ministry] put {the number of dead at 61}.",
      "[Police] put {the toll at more than 40}.",
      "[The bank] estimated {the damage at $3 million}.",
    ],
    counterexamples: [
      "He put the cup on the table.",
      "She put the boy at the front.",
      "They put 40 chairs in the hall.",
    ],
  },
  {
    kind: "warn",
    lemmas: words("warn"),
    content: ["clause", "of", "against"],
    status: "possible",
    examples: [
      "[The ministry] warned that {floods could follow}.",
      "[Police] warned of new attacks.",
      "[Engineers] warned {the dam might break}.",
    ],
    counterexamples: ["The sign warned drivers.", "He was warned twice before the vote."],
  },
  {
    kind: "promise",
    lemmas: words("promise vow pledge threaten swear"),
    content: ["clause", "object", "infinitive"],
    needsThat: true,
    status: "planned",
    examples: [
      "[Biden] vowed that {the killers would pay}.",
      "[The group] threatened an attack on the embassy.",
      "[The minister] promised a swift inquiry.",
      "[The union] vowed to strike.",
    ],
    counterexamples: ["The weather promised well.", "They swear in public."],
  },
  {
    kind: "demand",
    lemmas: words("demand propose request recommend"),
    content: ["clause", "object", "for"],
    needsThat: true,
    status: "possible",
    examples: [
      "[The union] demanded that {the director be dismissed}.",
      "[Opposition parties] demanded the resignation of the minister.",
      "[The committee] recommended the dismissal of two officers.",
    ],
    counterexamples: ["The task demanded patience of everybody.", "A toast was proposed."],
  },
  {
    kind: "appeal",
    lemmas: words("urge ask call appeal press"),
    content: ["for", "infinitive"],
    status: "possible",
    examples: [
      "[The opposition] called for an inquiry.",
      "[The union] urged lawmakers to pass the bill.",
      "[The minister] called on the rebels to lay down their arms.",
    ],
    counterexamples: ["He called his mother.", "She asked a question.", "They pressed the button."],
  },
  {
    kind: "deny",
    lemmas: [...words("deny reject refute dispute"), "rule out"],
    content: ["clause", "object"],
    needsThat: true,
    bareClause: "any",
    status: "denied",
    examples: [
      "[The army] denied that {it had shelled the town}.",
      "[The minister] denied involvement in the attack.",
      "[The minister] ruled out a new election.",
    ],
    counterexamples: ["They were denied visas.", "He denied himself nothing."],
  },
  {
    kind: "dismiss",
    lemmas: words("dismiss"),
    content: ["object"],
    objects: new Set(
      words(
        "talk claim allegation accusation charge report rumor rumour suggestion idea notion speculation criticism concern fear complaint warning threat " +
          "call demand offer proposal plan possibility prospect assertion statement theory risk comparison question",
      ),
    ),
    status: "denied",
    examples: [
      "[The club] dismissed talk of a sale.",
      "[The ministry] dismissed reports of a coup.",
      "[The leader] dismissed calls for an inquiry.",
    ],
    counterexamples: ["The board dismissed the coach.", "Biden dismissed the entire cabinet."],
  },
  {
    kind: "accuse",
    lemmas: words("accuse blame suspect"),
    content: ["of", "object"],
    certainty: "probable",
    examples: [
      "[The government] blamed a sleeper cell for the killings.",
      "[The mayor] accused the army of killing civilians.",
      "[Police] accused the group of the bombing.",
    ],
    counterexamples: ["The storm is blamed for ten deaths.", "The accused man left the court."],
  },
  {
    kind: "describe",
    lemmas: [
      ...words("describe call label brand characterize characterise denounce condemn praise hail quote cite dismiss"),
      ...["speak of", "refer to"],
    ],
    content: [],
    examples: [
      "[The judge] called the ruling “{a gift to tyrants.}”",
      "[The teacher] described him as “{a quiet man}”.",
      "[The mayor] condemned the raid as “{an outrage.}”",
    ],
    counterexamples: ["He called his mother.", "They hailed a taxi."],
  },
];

/** Which row a verb belongs to, by its lemma; a lemma of two rows (“suspect”) has both, in table order. */
export const CUES_BY_LEMMA: ReadonlyMap<string, readonly SpeechCueRow[]> = (() => {
  const byLemma = new Map<string, SpeechCueRow[]>();
  for (const row of SPEECH_CUES)
    for (const lemma of row.lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), row]);
  return byLemma;
})();

/** Nouns of what is published: their owner or author is the speaker (“a report by Reuters says”). */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(
    "report statement survey poll study newspaper letter article post tweet survey story document communique communiqué release broadcast " +
      "announcement message paper agency bulletin interview filing prospectus memo",
  ),
);

// What the second opinion sees of a speaker and an event: in which words and how deep in them the trigger stands, what is
// told of the event elsewhere, and who speaks. Features are hashed strings (src/model/feature-names.ts), no dictionary.

import { CUES_BY_LEMMA } from "../ontology/speech-cues";
import { DistinctNames, ListedNames, WithTail, type FeatureNames } from "../model/feature-names";
import { hashText } from "../model/features";
import type { Sentence, Token } from "../text/token";
import type { ClaimCandidate, SpokenTrigger } from "./claim-candidates";
import { baseRelation, childrenBy } from "./dependency-tree";
import type { Attributed, AttributionSpan, Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import { judgeFactuality } from "./judge-factuality";
import { attributionAt } from "./make-claim";

const CLAIM = new DistinctNames(hashText("claim"));
const MAX_PATH = 6;
/** Words that open the words for an unnamed speaker. */
const DETERMINERS: ReadonlySet<string> = new Set("a an the some his her its their one two".split(" "));
const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? "4" : n <= 12 ? "7" : "13");

/** What the candidates of an event share. */
export interface ClaimContext {
  /** The sentences of the story in which the article itself tells of the event, in rising order. */
  readonly told: readonly number[];
  /** Whether a headline (or another line around the story) tells of it. */
  readonly headline: boolean;
  /** How many candidates have a trigger in their own words. */
  readonly covered: number;
  readonly ranks: ReadonlyMap<ClaimCandidate, number>;
}

/** The context of an event with all its candidates. */
export function claimContext(doc: Attributed, event: DraftEvent, all: readonly ClaimCandidate[]): ClaimContext {
  const narrated = event.triggers.filter(
    ({ sentence, token }) => !attributionAt(doc, sentence.tokens[token]?.start ?? 0),
  );
  const told = narrated.flatMap(({ sentence }) => (sentence.kind === "body" ? [sentence.index] : []));
  return {
    told: told.sort((a, b) => a - b),
    headline: narrated.length > told.length,
    covered: all.filter(({ spoken: [one] }) => one && !one.follows).length,
    ranks: new Map(all.map((candidate, rank) => [candidate, rank])),
  };
}

/** The features of a candidate among all candidates of its event. */
export function claimFeatures(
  doc: Parsed & Mentioned & Resolved & Attributed,
  event: DraftEvent,
  candidate: ClaimCandidate,
  context: ClaimContext,
): Int32Array {
  nameClaim(doc, event, candidate, context, CLAIM);
  return CLAIM.take();
}

/** The features by name. */
export function claimSigns(
  doc: Parsed & Mentioned & Resolved & Attributed,
  event: DraftEvent,
  candidate: ClaimCandidate,
  context: ClaimContext,
): ReadonlySet<string> {
  const names = new ListedNames();
  nameClaim(doc, event, candidate, context, names);
  return new Set(names.list);
}

function nameClaim(
  doc: Parsed & Mentioned & Resolved & Attributed,
  event: DraftEvent,
  candidate: ClaimCandidate,
  { told, headline, covered, ranks }: ClaimContext,
  names: FeatureNames,
): void {
  const { speaker, spoken } = candidate;
  const first = spoken[0] as SpokenTrigger;
  // What counts alone and, once more, with the manner in which the speaker speaks.
  const both = new WithTail(names, mannerOf(first));
  names.add("bias");
  both.add("manner");
  both.add("status=", event.status);
  const chain = speaker.chain === undefined ? undefined : doc.chains[speaker.chain];
  both.add("speaker=", chain?.named ? chain.type : "words");
  const [opening = ""] = speaker.text.toLowerCase().split(" ", 1);
  both.add("article=", DETERMINERS.has(opening) ? opening : "other");
  if (chain) both.add("role=", event.arguments.find((argument) => argument.chain === chain.index)?.role ?? "none");
  both.add("narrated=", bucket(told.length), "|", `${first.trigger === event.triggers[0]}`);
  both.add("before=", `${(told[0] ?? Infinity) < first.trigger.sentence.index}`);
  both.add("headline=", `${headline}`);
  both.add("others=", bucket(covered - 1));
  both.add("rank=", `${ranks.get(candidate) ?? -1}`);
  both.add("triggers=", bucket(event.triggers.length));
  both.add("spoken=", bucket(spoken.length));
  both.add("position=", bucket(first.trigger.sentence.index));
  for (const one of spoken) nameSpoken(one, both, names);
}

const mannerOf = ({ attribution: { type, paraphrase }, follows }: SpokenTrigger): string =>
  `${follows ? "follows " : ""}${paraphrase ? "paraphrase" : type}`;

/** What counts of each trigger that is the speaker's. */
function nameSpoken({ trigger, attribution, follows }: SpokenTrigger, both: WithTail, names: FeatureNames): void {
  const { sentence, token } = trigger;
  const { tokens } = sentence;
  const word = tokens[token] as Token;
  const { status, polarity, certainty } = judgeFactuality(sentence, token);
  both.add("word=", word.upos, "|", word.xpos);
  both.add("kind=", trigger.trigger.kind);
  both.add("deprel=", word.deprel);
  both.add("determiner=", determiner(sentence, token));
  both.add("own=", status, `|${polarity}`, `|${certainty}`);
  both.add("had=", `${childrenBy(sentence, token, "aux").some((at) => tokens[at]?.form.toLowerCase() === "had")}`);
  const cue = attribution.cue.toLowerCase();
  names.add("cue=", cue);
  const path = pathInside(sentence, token, attribution, follows);
  both.add("path=", path.join(">"));
  both.add("depth=", `${path.length}`);
  for (const relation of path) both.add("through=", relation);
  both.add("ends=", path.at(-1) ?? "");
  for (const { kind } of CUES_BY_LEMMA.get(cue) ?? []) both.add("row=", kind);
  if (follows) {
    const opening = tokens[0];
    both.add("opens=", `${opening?.upos}`, "|", `${opening?.xpos}`);
    both.add("opens=", `${opening?.lemma.toLowerCase()}`);
  } else {
    const before = tokens.filter(({ start }) => start >= attribution.start && start < word.start).length;
    both.add("at=", bucket(before));
  }
}

/** The relations from a word up to the top of the words it stands in (or of the sentence, where it follows them). */
function pathInside(
  { tokens }: Sentence<Token>,
  token: number,
  { start, end }: AttributionSpan,
  whole: boolean,
): string[] {
  const path: string[] = [];
  for (let at = token; path.length < MAX_PATH;) {
    const { head, deprel } = tokens[at] as Token;
    const above = tokens[head];
    if (!above || (!whole && (above.start < start || above.start >= end))) break;
    path.push(deprel === "acl:relcl" ? deprel : baseRelation(deprel));
    at = head;
  }
  return path;
}

function determiner(sentence: Sentence<Token>, token: number): string {
  const [child] = childrenBy(sentence, token, "det", "nmod:poss", "nummod");
  const word = child === undefined ? undefined : sentence.tokens[child];
  if (!word) return "none";
  return word.deprel.startsWith("nmod") ? "possessive" : word.upos === "NUM" ? "number" : word.form.toLowerCase();
}

// What the second opinion sees of a speaker and an event: in which words and how deep in them the trigger stands, what is
// told of the event elsewhere, and who speaks. Features are hashed strings (src/model/features.ts), no dictionary.

import { CUES_BY_LEMMA } from "../ontology/speech-cues";
import { hashText, namedFeatures } from "../model/features";
import type { Sentence, Token } from "../text/token";
import type { ClaimCandidate, SpokenTrigger } from "./claim-candidates";
import { baseRelation, childrenBy } from "./dependency-tree";
import type { Attributed, AttributionSpan, Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import { judgeFactuality } from "./judge-factuality";
import { attributionAt } from "./make-claim";

const CLAIM = hashText("claim");
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
export const claimFeatures = (...given: Parameters<typeof claimSigns>): Int32Array =>
  namedFeatures(CLAIM, claimSigns(...given));

/** The features by name. */
export function claimSigns(
  doc: Parsed & Mentioned & Resolved & Attributed,
  event: DraftEvent,
  candidate: ClaimCandidate,
  context: ClaimContext,
): ReadonlySet<string> {
  const out = new Set<string>();
  const add = (name: string): void => void out.add(name);
  const { speaker, spoken } = candidate;
  const first = spoken[0] as SpokenTrigger;
  const manner = mannerOf(first);
  const both = (name: string): void => {
    add(name);
    add(`${name}|${manner}`);
  };
  add("bias");
  both("manner");
  both(`status=${event.status}`);
  const chain = speaker.chain === undefined ? undefined : doc.chains[speaker.chain];
  both(`speaker=${chain?.named ? chain.type : "words"}`);
  const [opening = ""] = speaker.text.toLowerCase().split(" ", 1);
  both(`article=${DETERMINERS.has(opening) ? opening : "other"}`);
  if (chain) {
    const role = event.arguments.find((argument) => argument.chain === chain.index)?.role;
    both(`role=${role ?? "none"}`);
  }
  const { told, headline, covered, ranks } = context;
  both(`narrated=${bucket(told.length)}|${first.trigger === event.triggers[0]}`);
  both(`before=${(told[0] ?? Infinity) < first.trigger.sentence.index}`);
  both(`headline=${headline}`);
  both(`others=${bucket(covered - 1)}`);
  both(`rank=${ranks.get(candidate) ?? -1}`);
  both(`triggers=${bucket(event.triggers.length)}`);
  both(`spoken=${bucket(spoken.length)}`);
  both(`position=${bucket(first.trigger.sentence.index)}`);
  for (const one of spoken) addTrigger(one, both, add);
  return out;
}

const mannerOf = ({ attribution: { type, paraphrase }, follows }: SpokenTrigger): string =>
  `${follows ? "follows " : ""}${paraphrase ? "paraphrase" : type}`;

function addTrigger(one: SpokenTrigger, both: (name: string) => void, add: (name: string) => void): void {
  const { trigger, attribution } = one;
  const { sentence, token } = trigger;
  const word = sentence.tokens[token] as Token;
  const { status, polarity, certainty } = judgeFactuality(sentence, token);
  both(`word=${word.upos}|${word.xpos}`);
  both(`kind=${trigger.trigger.kind}`);
  both(`deprel=${word.deprel}`);
  both(`determiner=${determiner(sentence, token)}`);
  both(`own=${status}|${polarity}|${certainty}`);
  both(`had=${childrenBy(sentence, token, "aux").some((at) => sentence.tokens[at]?.form.toLowerCase() === "had")}`);
  add(`cue=${attribution.cue.toLowerCase()}`);
  const path = pathInside(sentence, token, attribution, one.follows);
  both(`path=${path.join(">")}`);
  both(`depth=${path.length}`);
  for (const relation of new Set(path)) both(`through=${relation}`);
  both(`ends=${path.at(-1) ?? ""}`);
  for (const kind of new Set(CUES_BY_LEMMA.get(attribution.cue.toLowerCase())?.map((row) => row.kind)))
    both(`row=${kind}`);
  if (one.follows) {
    const opening = sentence.tokens[0];
    both(`opens=${opening?.upos}|${opening?.xpos}`);
    both(`opens=${opening?.lemma.toLowerCase()}`);
  } else
    both(
      `at=${bucket(sentence.tokens.filter(({ start }) => start >= attribution.start && start < word.start).length)}`,
    );
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

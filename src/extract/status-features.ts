// What the judge of status sees of an event: the rules' verdict at each trigger and the cue behind it, the tense around
// the trigger, what governs it and what hangs on it, whether its time lies ahead of the article, who says it how, and what
// the event's other mentions say. Features are hashed strings (src/model/feature-names.ts), no dictionary.

import { DistinctNames, ListedNames, type FeatureNames } from "../model/feature-names";
import { hashText, upTo } from "../model/features";
import type { Article } from "../text/article";
import type { Sentence, Token } from "../text/token";
import { attachTime } from "./attach-time";
import { baseRelation, childrenBy, dependencyTree, lemmaAt } from "./dependency-tree";
import type { Attributed, Mentioned, Parsed, Resolved, Timed } from "./document";
import type { DraftEvent } from "./draft-event";
import { eventStatus } from "./event-status";
import type { TriggerCandidate } from "./find-triggers";
import { judgeFactuality } from "./judge-factuality";
import { attributionAt } from "./make-claim";
import { once } from "./once";
import { dayNumber, parseIsoDay } from "./times/calendar";
import { firstDay, lastDay } from "./times/time-bounds";
import { bySentence } from "./by-sentence";
import { phrasalVerb } from "./phrasal-verb";

type Read = Parsed & Mentioned & Resolved & Timed & Attributed;

const STATUS = new DistinctNames(hashText("status"));
/** So many mentions are looked at: a long text tells of one war a hundred times. */
const MAX_TRIGGERS = 6;
/** So many governors above a trigger are looked at. */
const MAX_ABOVE = 3;

/** The features of an event. */
export function statusFeatures(doc: Read, event: DraftEvent): Int32Array {
  nameStatus(doc, event, STATUS);
  return STATUS.take();
}

/** The features by name. */
export function statusSigns(doc: Read, event: DraftEvent): ReadonlySet<string> {
  const names = new ListedNames();
  nameStatus(doc, event, names);
  return new Set(names.list);
}

function nameStatus(doc: Read, event: DraftEvent, names: FeatureNames): void {
  const triggers = event.triggers.slice(0, MAX_TRIGGERS);
  const verdicts = triggers.map(({ sentence, token }) => eventStatus(doc, sentence.index, token));
  const type = event.type;
  names.add("bias");
  names.add("type ", type);
  names.add("verdicts ", verdicts.length === 1 ? (verdicts[0] as string) : [...new Set(verdicts)].sort().join(" "));
  const agreed = verdicts.filter((verdict) => verdict === event.status).length;
  names.add("agreed ", event.status, ` ${upTo(3, agreed)}`, ` of ${upTo(3, triggers.length)}`);
  const mentions = `${upTo(4, triggers.length)}`;
  names.add("triggers ", mentions);
  names.add("triggers ", mentions, "|", type);
  for (const { role } of event.arguments) names.add("role ", type, ".", role);
  if (event.arguments.some(({ count }) => count)) {
    names.add("counted");
    names.add("counted ", type);
  }
  const when = timeOf(doc, event.time);
  names.add("when ", when);
  names.add("when ", when, "|", type);
  triggers.forEach((trigger, i) =>
    nameTrigger(doc, trigger, type, verdicts[i] as string, new OfMention(names, i === 0)),
  );
  const [first] = triggers;
  if (first) nameFirst(doc, first, type, verdicts[0] as string, names);
}

/** Where names go of what a mention says: of any, and of the first once more as such. */
class OfMention {
  constructor(
    private readonly names: FeatureNames,
    private readonly isFirst: boolean,
  ) {}

  add(a: string, b = "", c = "", d = ""): void {
    this.names.add("any ", a, b, c, d);
    if (this.isFirst) this.names.add(a, b, c, d);
  }
}

/** What counts of every mention. */
function nameTrigger(
  doc: Read,
  { sentence, token, trigger }: TriggerCandidate,
  type: string,
  verdict: string,
  names: OfMention,
): void {
  const { tokens } = sentence;
  const word = tokens[token] as Token;
  const lemma = word.lemma.toLowerCase();
  const { row = "none", cue = "" } = judgeFactuality(sentence, token);
  const aux = helpers(sentence, token);
  const shape = `${word.xpos} ${aux}`;
  const kind = trigger.kind;
  names.add("verdict ", verdict);
  names.add("verdict ", verdict, "|", type);
  names.add("verdict ", verdict, "|", lemma);
  names.add("verdict ", verdict, "|", kind);
  names.add("cue ", row);
  names.add("cue ", row, "|", type);
  names.add("cue ", row, "|", kind);
  names.add("cue ", row, "|", cue.toLowerCase());
  names.add("cue ", row, "|", shape);
  names.add("lemma ", lemma);
  names.add("shape ", shape);
  names.add("shape ", shape, "|", type);
  names.add("shape ", shape, "|", lemma);
  const { kind: line } = sentence;
  names.add("kind ", line, "|", word.xpos);
  names.add("kind ", line, "|", kind);
  const when = timeOf(doc, attachTime(doc, sentence.index, token)?.value);
  names.add("time ", when);
  names.add("time ", when, "|", kind);
  names.add("time ", when, "|", type);
  names.add("time ", when, "|", verdict);
  const said = attributionAt(doc, word.start);
  names.add("said ", said?.type ?? "narration");
  if (said) {
    const by = said.cue.toLowerCase();
    names.add("said ", by);
    names.add("said ", by, "|", shape);
    if (said.denied) names.add("said denied");
    names.add("said ", said.certainty ?? "certain");
  }
}

/** What counts of the first mention only. */
function nameFirst(
  doc: Read,
  { sentence, token, trigger }: TriggerCandidate,
  type: string,
  verdict: string,
  names: FeatureNames,
): void {
  const { tokens } = sentence;
  const { kind, row } = trigger;
  names.add("certainty ", judgeFactuality(sentence, token).certainty, "|", verdict);
  names.add("row ", type, " ", kind, `${row}`);
  for (const other of bySentence(doc.times).get(sentence.index) ?? [])
    names.add("near ", timeOf(doc, other.value), "|", kind);
  nameBelow(sentence, token, type, kind, names);
  nameAbove(sentence, token, type, kind, names);
  if (tokens.at(-1)?.form === "?") names.add("question");
  names.add("previous ", lemmaAt(sentence, token - 1));
  names.add("next ", lemmaAt(sentence, token + 1));
}

/** Relations of words that count by themselves, and of phrases that count by how they begin. */
const WORDS_ARE: ReadonlySet<string> = new Set("case mark advmod amod det aux cop compound".split(" "));
const PHRASES_ARE: ReadonlySet<string> = new Set("obl nmod obj nsubj xcomp ccomp advcl acl".split(" "));

/** What hangs on the trigger. */
function nameBelow(sentence: Sentence<Token>, token: number, type: string, kind: string, names: FeatureNames): void {
  const { tokens } = sentence;
  let isDetermined = false;
  for (const child of dependencyTree(sentence).children[token] ?? []) {
    const below = tokens[child] as Token;
    const relation = baseRelation(below.deprel);
    isDetermined ||= relation === "det";
    const lemma = below.lemma.toLowerCase();
    if (WORDS_ARE.has(relation)) {
      names.add(relation, " ", lemma);
      names.add(relation, " ", lemma, "|", kind);
      names.add(relation, " ", lemma, "|", type);
      if (relation === "mark") names.add("mark ", lemma, "|", tokens[token]?.xpos, " ", helpers(sentence, token));
    } else if (PHRASES_ARE.has(relation)) {
      const opening = openingOf(sentence, child);
      names.add(relation, " ", opening, "|", kind);
      names.add(relation, " ", opening, "|", type);
      names.add(relation, " ", opening, " ", lemma);
      const [determiner] = childrenBy(sentence, child, "det");
      if (determiner !== undefined) names.add(relation, " det ", lemmaAt(sentence, determiner));
    }
  }
  if (!isDetermined) names.add("det none|", kind, "|", type);
}

/** What governs the trigger: the words, their tense, and how the trigger hangs there. */
function nameAbove(sentence: Sentence<Token>, token: number, type: string, kind: string, names: FeatureNames): void {
  const { tokens } = sentence;
  let path = "";
  let at = token;
  const opening = openingOf(sentence, token);
  for (let level = 0; level < MAX_ABOVE; level++) {
    const { head, deprel } = tokens[at] as Token;
    const above = tokens[head];
    path += `>${baseRelation(deprel)}`;
    if (!above) {
      names.add("root ", `${level}`);
      return;
    }
    const lemma = phrasalVerb(sentence, head) ?? above.lemma.toLowerCase();
    const shape = `${above.xpos} ${helpers(sentence, head)}`;
    if (level === 0) {
      names.add("deprel ", deprel, "|", kind);
      names.add("governor ", lemma);
      names.add("governor ", lemma, "|", type);
      names.add("governor ", lemma, "|", opening);
    }
    names.add("above ", path, " ", lemma);
    names.add("above ", lemma);
    names.add("above ", path, "|", shape);
    if (above.upos === "VERB") {
      names.add("verb ", lemma, "|", shape);
      names.add("tense ", shape, "|", kind);
      if (opening !== "") names.add("tense ", shape, "|", opening);
      for (const child of childrenBy(sentence, head, "advmod", "mark")) names.add("beside ", lemmaAt(sentence, child));
    }
    at = head;
  }
}

/** The preposition or conjunction that a word stands under; the empty string where there is none. */
function openingOf(sentence: Sentence<Token>, token: number): string {
  const [opening] = childrenBy(sentence, token, "case", "mark");
  return opening === undefined ? "" : lemmaAt(sentence, opening);
}

/** The auxiliaries, copulas and negations of a word, in order: “have been”, “not”. */
function helpers(sentence: Sentence<Token>, token: number): string {
  return childrenBy(sentence, token, "aux", "cop", "advmod")
    .map((child) => sentence.tokens[child] as Token)
    .filter(({ upos, form }) => upos === "AUX" || HELPING.has(form.toLowerCase()))
    .map(({ form }) => form.toLowerCase())
    .join(" ");
}

const HELPING: ReadonlySet<string> = new Set(["not", "n't", "never", "to"]);

const WHEN = new WeakMap<Article, Map<string, string>>();

/** Where a time lies against the day of the article. */
function timeOf({ article }: Parsed, value: string | undefined): string {
  if (value === undefined) return "none";
  let known = WHEN.get(article);
  if (!known) WHEN.set(article, (known = new Map<string, string>()));
  return once(known, value, () => timeAgainst(article.published, value));
}

function timeAgainst(day: string | undefined, value: string): string {
  const published = parseIsoDay(day);
  const [first, last] = [firstDay(value), lastDay(value)].map((each) => each && parseIsoDay(each));
  if (!published || !first || !last) return "open";
  const today = dayNumber(published);
  const [begins, ends] = [dayNumber(first) - today, dayNumber(last) - today];
  if (begins > 0) return "ahead";
  if (ends < -365) return "long ago";
  if (ends < -31) return "months ago";
  if (ends < 0) return "past";
  return begins === 0 && ends === 0 ? "today" : "around";
}

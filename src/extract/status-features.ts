// What the judge of status sees of an event: the rules' verdict at each trigger and the cue behind it, the tense around
// the trigger, what governs it and what hangs on it, whether its time lies ahead of the article, who says it how, and what
// the event's other mentions say. Features are hashed strings (src/model/features.ts), no dictionary.

import { hashText, namedFeatures, upTo } from "../model/features";
import type { Sentence, Token } from "../text/token";
import { attachTime } from "./attach-time";
import { baseRelation, childrenBy, dependencyTree, lemmaAt } from "./dependency-tree";
import type { Attributed, Mentioned, Parsed, Resolved, Timed } from "./document";
import type { DraftEvent } from "./draft-event";
import { eventStatus } from "./event-status";
import type { TriggerCandidate } from "./find-triggers";
import { judgeFactuality } from "./judge-factuality";
import { attributionAt } from "./make-claim";
import { dayNumber, parseIsoDay } from "./times/calendar";
import { firstDay, lastDay } from "./times/time-bounds";
import { bySentence } from "./by-sentence";
import { phrasalVerb } from "./phrasal-verb";

type Read = Parsed & Mentioned & Resolved & Timed & Attributed;

const STATUS = hashText("status");
/** So many mentions are looked at: a long text tells of one war a hundred times. */
const MAX_TRIGGERS = 6;
/** So many governors above a trigger are looked at. */
const MAX_ABOVE = 3;

/** The features of an event. */
export const statusFeatures = (doc: Read, event: DraftEvent): Int32Array =>
  namedFeatures(STATUS, statusSigns(doc, event));

/** The features by name. */
export function statusSigns(doc: Read, event: DraftEvent): ReadonlySet<string> {
  const out = new Set<string>();
  const triggers = event.triggers.slice(0, MAX_TRIGGERS);
  const verdicts = triggers.map(({ sentence, token }) => eventStatus(doc, sentence.index, token));
  const type = event.type;
  out.add("bias");
  out.add(`type ${type}`);
  out.add(`verdicts ${[...new Set(verdicts)].sort().join(" ")}`);
  const agreed = verdicts.filter((verdict) => verdict === event.status).length;
  out.add(`agreed ${event.status} ${upTo(3, agreed)} of ${upTo(3, triggers.length)}`);
  out.add(`triggers ${upTo(4, triggers.length)}`);
  out.add(`triggers ${upTo(4, triggers.length)}|${type}`);
  const roles = [...new Set(event.arguments.map(({ role }) => role))];
  for (const role of roles) out.add(`role ${type}.${role}`);
  if (event.arguments.some(({ count }) => count)) {
    out.add("counted");
    out.add(`counted ${type}`);
  }
  out.add(`when ${timeOf(doc, event.time)}`);
  out.add(`when ${timeOf(doc, event.time)}|${type}`);
  triggers.forEach((trigger, i) => {
    const add = (name: string): void => {
      out.add(`any ${name}`);
      if (i === 0) out.add(name);
    };
    addTrigger(doc, trigger, type, verdicts[i] as string, add);
  });
  const [first] = triggers;
  if (first) addFirst(doc, first, type, verdicts[0] as string, (name) => void out.add(name));
  return out;
}

/** What counts of every mention. */
function addTrigger(
  doc: Read,
  { sentence, token, trigger }: TriggerCandidate,
  type: string,
  verdict: string,
  add: (name: string) => void,
): void {
  const { tokens } = sentence;
  const word = tokens[token] as Token;
  const lemma = word.lemma.toLowerCase();
  const { row = "none", cue = "" } = judgeFactuality(sentence, token);
  const aux = helpers(sentence, token);
  const shape = `${word.xpos} ${aux}`;
  const kind = trigger.kind;
  add(`verdict ${verdict}`);
  add(`verdict ${verdict}|${type}`);
  add(`verdict ${verdict}|${lemma}`);
  add(`verdict ${verdict}|${kind}`);
  add(`cue ${row}`);
  add(`cue ${row}|${type}`);
  add(`cue ${row}|${kind}`);
  add(`cue ${row}|${cue.toLowerCase()}`);
  add(`cue ${row}|${shape}`);
  add(`lemma ${lemma}`);
  add(`shape ${shape}`);
  add(`shape ${shape}|${type}`);
  add(`shape ${shape}|${lemma}`);
  add(`kind ${sentence.kind}|${word.xpos}`);
  add(`kind ${sentence.kind}|${kind}`);
  const time = attachTime(doc, sentence.index, token);
  const when = timeOf(doc, time?.value);
  add(`time ${when}`);
  add(`time ${when}|${kind}`);
  add(`time ${when}|${type}`);
  add(`time ${when}|${verdict}`);
  const said = attributionAt(doc, word.start);
  add(`said ${said?.type ?? "narration"}`);
  if (said) {
    add(`said ${said.cue.toLowerCase()}`);
    add(`said ${said.cue.toLowerCase()}|${shape}`);
    if (said.denied) add("said denied");
    add(`said ${said.certainty ?? "certain"}`);
  }
}

/** What counts of the first mention only. */
function addFirst(
  doc: Read,
  { sentence, token, trigger }: TriggerCandidate,
  type: string,
  verdict: string,
  add: (name: string) => void,
): void {
  const { tokens } = sentence;
  const { kind, row } = trigger;
  add(`certainty ${judgeFactuality(sentence, token).certainty}|${verdict}`);
  add(`row ${type} ${kind}${row}`);
  for (const other of bySentence(doc.times).get(sentence.index) ?? []) add(`near ${timeOf(doc, other.value)}|${kind}`);
  addBelow(sentence, token, type, kind, add);
  addAbove(sentence, token, type, kind, add);
  if (tokens.at(-1)?.form === "?") add("question");
  add(`previous ${lemmaAt(sentence, token - 1)}`);
  add(`next ${lemmaAt(sentence, token + 1)}`);
}

/** What hangs on the trigger. */
function addBelow(
  sentence: Sentence<Token>,
  token: number,
  type: string,
  kind: string,
  add: (name: string) => void,
): void {
  const { tokens } = sentence;
  const seen = new Set<string>();
  for (const child of dependencyTree(sentence).children[token] ?? []) {
    const below = tokens[child] as Token;
    const relation = baseRelation(below.deprel);
    seen.add(relation);
    const lemma = below.lemma.toLowerCase();
    if (/^(?:case|mark|advmod|amod|det|aux|cop|compound)$/.test(relation)) {
      add(`${relation} ${lemma}`);
      add(`${relation} ${lemma}|${kind}`);
      add(`${relation} ${lemma}|${type}`);
      if (relation === "mark") add(`mark ${lemma}|${tokens[token]?.xpos} ${helpers(sentence, token)}`);
    } else if (/^(?:obl|nmod|obj|nsubj|xcomp|ccomp|advcl|acl)$/.test(relation)) {
      const opening = openingOf(sentence, child);
      add(`${relation} ${opening}|${kind}`);
      add(`${relation} ${opening}|${type}`);
      add(`${relation} ${opening} ${lemma}`);
      const [determiner] = childrenBy(sentence, child, "det");
      if (determiner !== undefined) add(`${relation} det ${tokens[determiner]?.lemma.toLowerCase()}`);
    }
  }
  if (!seen.has("det")) add(`det none|${kind}|${type}`);
}

/** What governs the trigger: the words, their tense, and how the trigger hangs there. */
function addAbove(
  sentence: Sentence<Token>,
  token: number,
  type: string,
  kind: string,
  add: (name: string) => void,
): void {
  const { tokens } = sentence;
  let path = "";
  let at = token;
  const opening = openingOf(sentence, token);
  for (let level = 0; level < MAX_ABOVE; level++) {
    const { head, deprel } = tokens[at] as Token;
    const above = tokens[head];
    path += `>${baseRelation(deprel)}`;
    if (!above) {
      add(`root ${level}`);
      return;
    }
    const lemma = phrasalVerb(sentence, head) ?? above.lemma.toLowerCase();
    const shape = `${above.xpos} ${helpers(sentence, head)}`;
    if (level === 0) {
      add(`deprel ${deprel}|${kind}`);
      add(`governor ${lemma}`);
      add(`governor ${lemma}|${type}`);
      add(`governor ${lemma}|${opening}`);
    }
    add(`above ${path} ${lemma}`);
    add(`above ${lemma}`);
    add(`above ${path}|${shape}`);
    if (above.upos === "VERB") {
      add(`verb ${lemma}|${shape}`);
      add(`tense ${shape}|${kind}`);
      if (opening !== "") add(`tense ${shape}|${opening}`);
      for (const child of childrenBy(sentence, head, "advmod", "mark"))
        add(`beside ${tokens[child]?.lemma.toLowerCase()}`);
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
    .filter(({ upos, form }) => upos === "AUX" || /^(?:not|n't|never|to)$/i.test(form))
    .map(({ form }) => form.toLowerCase())
    .join(" ");
}

/** Where a time lies against the day of the article. */
function timeOf({ article }: Parsed, value: string | undefined): string {
  const published = parseIsoDay(article.published);
  if (value === undefined) return "none";
  const [first, last] = [firstDay(value), lastDay(value)].map((day) => day && parseIsoDay(day));
  if (!published || !first || !last) return "open";
  const today = dayNumber(published);
  const [begins, ends] = [dayNumber(first) - today, dayNumber(last) - today];
  if (begins > 0) return "ahead";
  if (ends < -365) return "long ago";
  if (ends < -31) return "months ago";
  if (ends < 0) return "past";
  return begins === 0 && ends === 0 ? "today" : "around";
}

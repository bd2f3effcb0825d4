// Which phrase plays which role for one trigger: the frame's slots choose, the phrase's chain or its words fill. The
// place comes from the clause's place phrases. Merging over triggers and casualties are other files' work.

import { COMMON_ROLES, EVENT_ROWS, type EventRole, type EventType } from "../ontology/event-frames";
import type { Count, Toll } from "../ontology/claim-values";
import type { Mentioned, Parsed, Resolved } from "./document";
import type { Sentence, Span, Token } from "../text/token";
import { ancestors, childrenBy } from "./dependency-tree";
import { classTest, fillerLookup, isNational, type Filler } from "./filler-class";
import { isPlacePhrase, placeIn, placePhrases } from "./find-place";
import type { FilledSlot, TriggerCandidate } from "./find-triggers";
import { fillerHead, fillerPhrase } from "./filler-phrase";
import { prepositionOf } from "./phrase-heads";
import { readCount } from "./read-count";
import { surfaceSubject } from "./verb-subject";

/** A role filled by the phrase whose head is `token` of sentence `sentence`. Exactly one of `chain` and `text` is set. */
export interface DraftArgument {
  readonly role: EventRole;
  readonly chain?: number;
  readonly text?: string;
  readonly count?: Count;
  /** Of words: the lemma that says what they are of (“miner” for “dozens of miners”), empty for a bare number. */
  readonly head?: string;
  readonly sentence: number;
  readonly token: number;
  /** A victim's fate, as another trigger tells it: who was killed or hurt in an attack. */
  readonly toll?: Toll;
  /** The slot it came from, for `explain` and the classifier. */
  readonly slot: string;
}

/** An argument with every field: hundreds are made for an event, and what reads them shall meet objects of one shape. */
export const draftArgument = (
  place: Pick<DraftArgument, "sentence" | "token">,
  role: EventRole,
  slot: string,
  filler: Pick<DraftArgument, "chain" | "text" | "count" | "head" | "toll">,
): DraftArgument => ({
  role,
  chain: filler.chain,
  text: filler.text,
  count: filler.count,
  head: filler.head,
  sentence: place.sentence,
  token: place.token,
  toll: filler.toll,
  slot,
});

const PLACE_SLOTS = new Set(["in", "at", "near", "outside", "inside", "around", "across", "off", "on", "throughout"]);
const MAX_TEXT_UNITS = 160;

/** No more than that many units, and no half word. */
const shortened = (text: string): string =>
  text.length <= MAX_TEXT_UNITS ? text : text.slice(0, MAX_TEXT_UNITS).replace(/\s+\S*$/, "");

/** Fills the roles of a candidate. Example: “Rebels attacked the base near Goma” gives agent, target and place. */
export function fillRoles(doc: Parsed & Mentioned & Resolved, candidate: TriggerCandidate): DraftArgument[] {
  const filled: DraftArgument[] = [];
  const { trigger, sentence } = candidate;
  const used = new Set<number>();
  for (const slot of candidate.slots) {
    const role = roleOf(candidate, slot);
    if (!role) continue;
    const argument = toArgument(doc, slot, role, slot.slot);
    if (!argument || filled.some((other) => sameFiller(other, argument))) continue;
    // One phrase plays one role for one trigger: “by” of a passive is its subject already.
    if (filled.some((other) => other.token === argument.token)) continue;
    used.add(slot.token);
    filled.push(argument);
  }
  if (!filled.some((argument) => argument.role === "place")) {
    const lookup = fillerLookup(doc);
    for (const phrase of placePhrases(sentence, candidate.token)) {
      if (used.has(phrase)) continue;
      const named = placeIn(sentence, phrase, (token) => lookup(sentence, token));
      const own = lookup(sentence, phrase);
      const place = named ?? (isPlacePhrase(own) ? own : undefined);
      const argument = place && toArgument(doc, place, "place", "place");
      if (!argument || filled.some((other) => other.chain === argument.chain)) continue;
      filled.push(argument);
      break;
    }
  }
  if ("position" in EVENT_ROWS[trigger.frame].roles && !filled.some((argument) => argument.role === "position")) {
    const title = titleOf(
      doc,
      filled.find((argument) => argument.role === "person"),
    );
    if (title) filled.push(title);
  }
  return filled;
}

/** “*Prime Minister* Silvio Berlusconi resigned”, “*its chairman*, Duarte Melo, resigned”: the post named with the person. */
function titleOf(doc: Parsed, person: DraftArgument | undefined): DraftArgument | undefined {
  const sentence = person && doc.sentences[person.sentence];
  if (!sentence) return undefined;
  if (holdsPost(sentence, person.token)) {
    const { start, end } = fillerPhrase(sentence, person.token);
    return postOf(sentence, person.token, doc.article.text.slice(start, end));
  }
  let last = person.token - 1;
  while (last >= 0 && sentence.tokens[last]?.upos === "PROPN" && !isPost(sentence, last)) last--;
  if (last < person.token - MAX_NAME_WORDS || !isPost(sentence, last)) return undefined;
  let first = last;
  while (
    first > 0 &&
    /^(?:NOUN|PROPN|ADJ)$/.test(sentence.tokens[first - 1]?.upos ?? "") &&
    last - first < MAX_NAME_WORDS
  )
    first--;
  const [start, end] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0];
  return postOf(sentence, last, doc.article.text.slice(start, end));
}

const postOf = (sentence: Sentence<Token>, token: number, text: string): DraftArgument =>
  draftArgument({ sentence: sentence.index, token }, "position", "title", { text });

/** One person called by the post that is held now: not “three ministers”, “a former minister” or “a successor”. */
const holdsPost = (sentence: Sentence<Token>, token: number): boolean =>
  isPost(sentence, token) &&
  sentence.tokens[token]?.xpos === "NN" &&
  !/^(?:successor|candidate)$/.test(sentence.tokens[token]?.lemma ?? "") &&
  !childrenBy(sentence, token, "amod").some((child) =>
    /^(?:former|ex|late)$/i.test(sentence.tokens[child]?.form ?? ""),
  );

const MAX_NAME_WORDS = 4;
const isOfPosts = classTest("post");
const isPost = (sentence: Sentence<Token>, token: number): boolean => token >= 0 && isOfPosts({ sentence, token });

function roleOf(candidate: TriggerCandidate, slot: FilledSlot): EventRole | undefined {
  const choices = candidate.trigger.slots.get(slot.slot);
  for (const choice of choices ?? [])
    if ((choice.holds === undefined || choice.holds(slot)) && mayFill(choice.role, candidate.trigger.frame, slot))
      return choice.role;
  return PLACE_SLOTS.has(slot.slot) && slot.chain?.named && /^(?:Place|Facility)$/.test(slot.chain.type)
    ? "place"
    : undefined;
}

const isTime = classTest("time");
const isHuman = classTest("human");

/** A time fills no role, and neither does a bare adjective ("*deadly* attack") unless it names somebody. */
function mayFill(role: EventRole, frame: EventType, slot: FilledSlot): boolean {
  if (slot.chain === undefined && isTime(slot)) return false;
  const token = slot.sentence.tokens[slot.token];
  if (!token || /^(?:VERB|AUX|ADV|PUNCT|SCONJ|PART)$/.test(token.upos))
    return token?.xpos === "VBG" && isText(role, frame);
  if (slot.slot === "compound" && token.upos === "ADJ") return slot.mention !== undefined;
  // “a *suicide* bombing”: how, not with what or whom.
  if (slot.slot === "compound" && token.lemma.toLowerCase() === "suicide") return false;
  return true;
}

/** True where words, not an entity, are the natural filler of the role. */
export function isText(role: EventRole, frame: EventType): boolean {
  const row = EVENT_ROWS[frame].roles[role] ?? (COMMON_ROLES as Readonly<Record<string, { filler: string }>>)[role];
  return row?.filler === "text";
}

/** The filler as an argument: its named chain, else its words; nothing for a pronoun that refers to nothing known. */
export function toArgument(
  doc: Parsed & Mentioned & Resolved,
  filler: Filler,
  role: EventRole,
  slot: string,
): DraftArgument | undefined {
  const { sentence, token } = filler;
  const count = readCount(sentence, token);
  const place = { sentence: sentence.index, token };
  const named = (chain: number): DraftArgument => draftArgument(place, role, slot, { chain, count });
  if (filler.chain?.named === true && filler.chain.type !== "Event" && !isGroupOf(doc, filler) && !isNational(filler))
    return named(filler.chain.index);
  const inner = filler.chain?.named === true ? undefined : namedPlaceOf(doc, filler);
  if (inner !== undefined) return named(inner);
  const word = sentence.tokens[token];
  if (!word) return undefined;
  // A pronoun or a bare “the militants”: the words that its chain is first named with say more.
  const nominal = word.upos === "PRON" ? (firstNominal(doc, filler) ?? clauseSubject(doc, filler)) : undefined;
  if (nominal && "chain" in nominal) return named(nominal.chain);
  if (word.upos === "PRON" && !nominal && !/^(?:others?|some|many|several|most|everyone|one|dozens)$/i.test(word.form))
    return undefined;
  const span = nominal ?? fillerPhrase(sentence, token);
  const head = nominal ? (nominal.head ?? "") : fillerHead(sentence, token);
  return draftArgument(place, role, slot, {
    text: shortened(doc.article.text.slice(span.start, span.end)),
    count,
    head,
  });
}

const REGIONS = new Set(
  "city town village province region district area state capital island county port suburb neighborhood municipality kingdom republic".split(
    " ",
  ),
);

/** “the town *of Beslan*”, “*Helmand* province”: the place that the phrase names. */
function namedPlaceOf(doc: Parsed & Mentioned & Resolved, { sentence, token }: Filler): number | undefined {
  if (!REGIONS.has(sentence.tokens[token]?.lemma.toLowerCase() ?? "")) return undefined;
  for (const child of childrenBy(sentence, token, "nmod", "compound", "appos", "flat")) {
    const preposition = prepositionOf(sentence, child);
    const { chain } = fillerLookup(doc)(sentence, child);
    if (chain?.named && chain.type === "Place" && (preposition === "" || preposition === "of")) return chain.index;
  }
  return undefined;
}

/** “Taliban fighters”, “members of Hamas”: people of a named group are not the group, whatever the chain says. */
function isGroupOf(doc: Mentioned & Resolved, filler: Filler): boolean {
  const { mention, chain, sentence, token } = filler;
  if (!mention || !chain || chain.type === "Person" || mention.form !== "NOM") return false;
  if (!isHuman({ sentence, token })) return false;
  const lookup = fillerLookup(doc);
  return childrenBy(sentence, token, "compound", "amod", "nmod").some(
    (child) => lookup(sentence, child).chain === chain,
  );
}

/** Words elsewhere that a pronoun stands for. */
interface Nominal extends Span {
  readonly head: string;
}

const nominalAt = (sentence: Sentence<Token>, token: number): Nominal => ({
  ...fillerPhrase(sentence, token),
  head: fillerHead(sentence, token),
});

function firstNominal(doc: Parsed & Mentioned & Resolved, filler: Filler): Nominal | undefined {
  for (const index of filler.chain?.mentions ?? []) {
    const mention = doc.mentions[index];
    if (!mention || mention.form === "PRO") continue;
    const sentence = doc.sentences[mention.sentence];
    if (sentence) return nominalAt(sentence, mention.head);
  }
  return undefined;
}

/** “Insurgents resumed *their* attacks”, “officials say *they* killed two”: a pronoun of no known chain is its clause's subject. */
function clauseSubject(doc: Parsed & Mentioned & Resolved, filler: Filler): { chain: number } | Nominal | undefined {
  const { sentence, token } = filler;
  if (!/^(?:their|his|her|its|they|he|she)$/i.test(sentence.tokens[token]?.form ?? "")) return undefined;
  const above = ancestors(sentence, token).filter((at) => /^(?:VERB|AUX)$/.test(sentence.tokens[at]?.upos ?? ""));
  for (const verb of above) {
    const subject = surfaceSubject(sentence, verb);
    if (subject < 0 || subject >= token || sentence.tokens[subject]?.upos === "PRON") continue;
    const owner = fillerLookup(doc)(sentence, subject);
    return owner.chain?.named ? { chain: owner.chain.index } : nominalAt(sentence, subject);
  }
  return undefined;
}

/** The same role and the same chain or the same words. */
export const sameFiller = (a: DraftArgument, b: DraftArgument): boolean =>
  a.role === b.role &&
  (a.chain !== undefined
    ? a.chain === b.chain
    : b.chain === undefined && a.text?.toLowerCase() === b.text?.toLowerCase());

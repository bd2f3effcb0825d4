// Turns a table example into plain text and hand-made marks, and marks and a parsed text into a document whose
// mentions are exactly those marks. One notation for relations and events:
//   `[Tim Cook|Person|source] joined [Apple|Organization|target] in 1998.`      text | type | role (role optional)
//   `[Rebels|Organization:armedGroup|agent] *attacked* [the base|Facility|target].`   :subtype, *trigger*
//   `[Israeli|Place:demonym|target] [army|…]`  a nationality word;  `[his|Person=Tim Cook|source]`  chain by name
// Marks of the same chain name (their text, where none is given) are one chain. It finds no names by itself.

import type { Chain, Mention, Mentioned, Parsed, Resolved } from "../../src/extract/document";
import { ENTITY_TYPES, type EntityType, type Subtype } from "../../src/ontology/entity-types";
import type { Span } from "../../src/text/token";

/** A marked stretch of an example. `chain` is the name that marks of one chain share. */
export interface Mark extends Span {
  readonly type: Mention["type"];
  readonly role?: string;
  readonly subtype?: Subtype;
  readonly demonym?: true;
  readonly chain: string;
}

/** An example without its brackets and asterisks. */
export interface Bracketed {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The stretches that stood between asterisks. */
  readonly triggers: readonly Span[];
}

const MARK = /\[([^[\]|]+)\|([A-Za-z]+)(?::([A-Za-z]+))?(?:=([^[\]|]+))?(?:\|([^[\]|]*))?\]/y;

/** Parses the notation above; throws on an unknown type or an odd number of asterisks, as the example is then wrong. */
export function parseBracketed(example: string): Bracketed {
  let text = "";
  const marks: Mark[] = [];
  const triggers: Span[] = [];
  let triggerStart = -1;
  for (let at = 0; at < example.length; ) {
    MARK.lastIndex = at;
    const match = MARK.exec(example);
    if (match) {
      const [whole, words = "", type = "", detail, chain, role] = match;
      if (!(type in ENTITY_TYPES) && type !== "Other") throw new Error(`unknown type ${type} in "${example}"`);
      const start = text.length;
      text += words;
      marks.push({
        start,
        end: text.length,
        type: type as Mark["type"],
        chain: chain ?? words,
        ...(role ? { role } : {}),
        ...(detail === "demonym" ? { demonym: true as const } : detail ? { subtype: detail as Subtype } : {}),
      });
      at += whole.length;
    } else if (example[at] === "*") {
      if (triggerStart < 0) triggerStart = text.length;
      else {
        triggers.push({ start: triggerStart, end: text.length });
        triggerStart = -1;
      }
      at++;
    } else text += example[at++];
  }
  if (triggerStart >= 0) throw new Error(`an asterisk without its pair in "${example}"`);
  return { text, marks, triggers };
}

/** Mentions and chains exactly as marked, over the parse of the same text. Marks that cover no token are left out. */
export function markedDocument<T extends Parsed>(parsed: T, marks: readonly Mark[]): T & Mentioned & Resolved {
  const mentions: Mention[] = [];
  const chainOf: number[] = [];
  const names: string[] = [];
  const chains: Chain[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const mention = mentionOf(parsed, mark, mentions.length);
    if (!mention) continue;
    mentions.push(mention);
    if (mark.type === "Other") {
      chainOf.push(-1);
      continue;
    }
    let index = names.indexOf(mark.chain);
    if (index < 0) {
      index = names.push(mark.chain) - 1;
      chains.push({
        index,
        type: mark.type as EntityType,
        ...(mark.subtype ? { subtype: mark.subtype } : {}),
        name: mark.chain,
        named: /^\p{Lu}/u.test(mark.chain),
        mentions: [],
      });
    }
    (chains[index] as Chain & { mentions: number[] }).mentions.push(mention.index);
    chainOf.push(index);
  }
  return { ...parsed, mentions, chains, chainOf };
}

function mentionOf(parsed: Parsed, mark: Mark, index: number): Mention | undefined {
  for (const sentence of parsed.sentences) {
    const inside = sentence.tokens.flatMap((token, i) => (token.start < mark.end && token.end > mark.start ? [i] : []));
    const first = inside[0];
    const last = inside[inside.length - 1];
    if (first === undefined || last === undefined) continue;
    // The head is the token whose governor lies outside the mark; the last one where the parse gives several.
    const heads = inside.filter((i) => {
      const governor = sentence.tokens[i]?.head ?? -1;
      return (governor < first || governor > last) && sentence.tokens[i]?.upos !== "PUNCT";
    });
    const head = heads.find((i) => /^(NOUN|PROPN|PRON|ADJ)$/.test(sentence.tokens[i]?.upos ?? "")) ?? heads[0] ?? last;
    const token = sentence.tokens[head];
    return {
      index,
      start: mark.start,
      end: mark.end,
      sentence: sentence.index,
      first,
      last,
      head,
      form: token?.upos === "PRON" ? "PRO" : /\p{Lu}/u.test(parsed.article.text.slice(mark.start, mark.end)) ? "NAM" : "NOM",
      type: mark.type,
      ...(mark.demonym ? { demonym: true as const } : {}),
      ...(mark.subtype ? { subtype: mark.subtype } : {}),
      number: token?.feats["Number"] === "Plur" ? "plural" : "singular",
    };
  }
  return undefined;
}

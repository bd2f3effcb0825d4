// A parsed text with mentions and chains made by hand, for examples of the tables and for gold articles: marks of one
// chain name are one thing. It finds no names by itself.

import type { Chain, Mention, Mentioned, Parsed, Resolved } from "../extract/document";
import type { EntityType, Subtype } from "../ontology/entity-types";
import type { Span } from "../text/token";

/** A marked stretch of an example. `chain` is the name that marks of one chain share. */
export interface Mark extends Span {
  readonly type: Mention["type"];
  readonly role?: string;
  readonly subtype?: Subtype;
  readonly demonym?: true;
  /** A common noun phrase, though it may hold a capital. */
  readonly nominal?: true;
  readonly chain: string;
  /** The chain's own name, where `chain` is only a key. */
  readonly name?: string;
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
        name: mark.name ?? mark.chain,
        named: mark.name !== undefined || /\p{Lu}/u.test(mark.chain),
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
      form:
        token?.upos === "PRON"
          ? "PRO"
          : !mark.nominal && /\p{Lu}/u.test(parsed.article.text.slice(mark.start, mark.end))
            ? "NAM"
            : "NOM",
      type: mark.type,
      ...(mark.demonym ? { demonym: true as const } : {}),
      ...(mark.subtype ? { subtype: mark.subtype } : {}),
      number: token?.feats["Number"] === "Plur" ? "plural" : "singular",
    };
  }
  return undefined;
}

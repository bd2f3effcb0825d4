// Turns a table example into plain text and hand-made marks; src/train/marked-document.ts makes a document of them.
// One notation for relations and events:
//   `[Tim Cook|Person|source] joined [Apple|Organization|target] in 1998.`      text | type | role (role optional)
//   `[Rebels|Organization:armedGroup|agent] *attacked* [the base|Facility|target].`   :subtype, *trigger*
//   `[Israeli|Place:demonym|target] [army|…]`  a nationality word;  `[his|Person=Tim Cook|source]`  chain by name
// Marks of the same chain name (their text, where none is given) are one chain. It finds no names by itself.

import type { Mark } from "../../src/train/marked-document";
import { ENTITY_TYPES, type Subtype } from "../../src/ontology/entity-types";
import type { Span } from "../../src/text/token";

export { markedDocument, type Mark } from "../../src/train/marked-document";

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
  for (let at = 0; at < example.length;) {
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

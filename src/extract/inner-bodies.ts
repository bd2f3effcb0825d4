// The body in the name of one of its parts ("U.N. Security Council", "European Union task force"): a mention of its own inside
// the name, for whoever names the part speaks of the whole too. Only of bodies that are as well known as countries;
// others count where the article names them (relations/inner-names.ts).

import { spacedText } from "../text/spaced-text";
import type { Sentence, Token } from "../text/token";
import { draftMention, type DraftMention } from "./draft-mention";

/** Bodies of several countries whose parts are called by them, and what each is called in full. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ["United Nations", "United Nations"],
  ["U.N.", "United Nations"],
  ["UN", "United Nations"],
  ["European Union", "European Union"],
  ["EU", "European Union"],
  ["E.U.", "European Union"],
  ["African Union", "African Union"],
  ["AU", "African Union"],
  ["A.U.", "African Union"],
  ["NATO", "NATO"],
]);
const MAX_BODY_WORDS = 2;

/** Is that the name of a body of several countries? None of its parts is called so for short. */
export const isWorldBody = (name: string): boolean => BODIES.has(name);

/**
 * What such a body is called in full; of no other name anything.
 *
 * @example fullWorldBody("U.N.") // "United Nations"
 */
export const fullWorldBody = (name: string): string | undefined => BODIES.get(name);

/** The bodies in front of a sentence's names of other bodies that are not yet mentions. */
export function innerBodies(sentence: Sentence<Token>, names: readonly DraftMention[], text: string): DraftMention[] {
  return names.flatMap((name): DraftMention[] => {
    if (name.form !== "NAM" || name.type !== "Organization") return [];
    for (let last = Math.min(name.last - 1, name.first + MAX_BODY_WORDS - 1); last >= name.first; last--) {
      const [from, to] = [sentence.tokens[name.first] as Token, sentence.tokens[last] as Token];
      if (!BODIES.has(spacedText(text, from.start, to.end))) continue;
      if (names.some((other) => other.first === name.first && other.last === last)) return [];
      return [
        draftMention(sentence, name.first, last, {
          head: last,
          form: "NAM",
          type: "Organization",
          subtype: "international",
          number: "singular",
        }),
      ];
    }
    return [];
  });
}

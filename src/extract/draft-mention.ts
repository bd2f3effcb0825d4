// A mention before it has its place among the others of the article. All are made here, field by field and with every field, whether or
// not there is something to say: V8 gives each object that is spread from another and then added to a shape of its own, and
// looks every field of it up anew.

import type { Sentence, Token } from "../text/token";
import type { Mention } from "./document";

/** A mention that is not yet numbered. */
export type DraftMention = Omit<Mention, "index">;

/**
 * The words `first`..`last` (inclusive) of a sentence as a mention.
 *
 * @example draftMention(sentence, 0, 1, { head: 1, form: "NAM", type: "Person", number: "singular" }).end // 10 of “John Kirby spoke.”
 */
export function draftMention(
  sentence: Sentence<Token>,
  first: number,
  last: number,
  what: Pick<Mention, "head" | "form" | "type" | "demonym" | "subtype" | "number" | "count">,
): DraftMention {
  return {
    sentence: sentence.index,
    first,
    last,
    start: (sentence.tokens[first] as Token).start,
    end: (sentence.tokens[last] as Token).end,
    head: what.head,
    form: what.form,
    type: what.type,
    demonym: what.demonym,
    subtype: what.subtype,
    number: what.number,
    count: what.count,
  };
}

/** The mention with its number. */
export const numbered = (draft: DraftMention, index: number): Mention => ({
  index,
  sentence: draft.sentence,
  first: draft.first,
  last: draft.last,
  start: draft.start,
  end: draft.end,
  head: draft.head,
  form: draft.form,
  type: draft.type,
  demonym: draft.demonym,
  subtype: draft.subtype,
  number: draft.number,
  count: draft.count,
});

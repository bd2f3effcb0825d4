// An attribution as it is first found: where its content stands and which tokens attribute it. find-attributions.ts
// resolves who speaks once all of them are known, in text order.

import type { Span } from "../../text/token";

/** A found attribution before its speaker is resolved; made by `draftOf`. */
export interface Draft extends Span {
  readonly type: "direct" | "indirect";
  /** The sentence of the cue and its token. */
  readonly sentence: number;
  readonly cue: number;
  /** The token of the speaker in the same sentence, −1 where the text names none there. */
  readonly speaker: number;
  /** The content is no clause (“accused them of the killing”): it attributes claims but is no quotation. */
  readonly paraphrase?: true;
  /** The cue in words, where it is more than one token (“according to”). */
  readonly words?: string | undefined;
}

/** A draft with every field: spread from a span, each would have a shape of its own. */
export const draftOf = ({ start, end }: Span, found: Omit<Draft, "start" | "end">): Draft => ({
  start,
  end,
  type: found.type,
  sentence: found.sentence,
  cue: found.cue,
  speaker: found.speaker,
  paraphrase: found.paraphrase,
  words: found.words,
});

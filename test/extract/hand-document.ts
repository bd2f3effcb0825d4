// An article of one sentence made by hand, as far as the stages before events have read it: no mentions, and chains where they are given.

import type { Chain, Mentioned, Parsed, Resolved } from "../../src/extract/document";
import type { Sentence, Token } from "../../src/text/token";

export const handDocument = (
  sentence: Sentence<Token>,
  chains: readonly Chain[] = [],
): Parsed & Mentioned & Resolved => ({
  article: { id: "x", text: "" },
  sentences: [sentence],
  mentions: [],
  chains,
  chainOf: [],
});

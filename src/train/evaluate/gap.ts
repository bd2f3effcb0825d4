// GAP: which of two names a pronoun means, on 2,000 texts of Wikipedia, by the whole pipeline up to coreference.

import { findMentions } from "../../extract/find-mentions";
import { resolveCoreference } from "../../extract/resolve-coreference";
import { read } from "../../text/read";
import { gapTexts } from "../coreference/corpora";
import { gapAnswer, gapScores } from "../coreference/gap-score";
import { percent } from "./cluster-scores";
import { shippedModel } from "./shipped-model";
import type { Suite } from "./suite";

export const GAP_SUITE: Suite = {
  name: "gap",
  description: "pronouns of GAP test (target overall F1 ≥ 70)",
  run: (options) => {
    const model = shippedModel();
    const texts = gapTexts(options[0] ?? "eval/gap/gap-test.tsv");
    const answers = texts.map(({ id, text, pronoun }) => {
      const parsed = read({ id, text }, model.language);
      const mentioned = { ...parsed, ...findMentions(parsed, model.names) };
      const doc = { ...mentioned, ...resolveCoreference(mentioned, model.coreference) };
      return pronoun ? gapAnswer(doc, pronoun) : { a: false, b: false };
    });
    const { overall, masculine, feminine } = gapScores(texts, answers);
    return [
      "                P      R      F1",
      `overall     ${percent(overall)}`,
      `masculine   ${percent(masculine)}`,
      `feminine    ${percent(feminine)}`,
      `bias (F/M)  ${(feminine.f1 / masculine.f1).toFixed(2)}`,
    ].join("\n");
  },
};

// Coreference on GUM's held-out documents by the whole pipeline: MUC, B³, CEAF-e and their mean on news and interviews.

import { findMentions } from "../../extract/find-mentions";
import { resolveCoreference } from "../../extract/resolve-coreference";
import { read } from "../../text/read";
import { chainAssignments, chainScores, pronounScore } from "../coreference/chain-score";
import { gumTexts } from "../coreference/corpora";
import { percent } from "./cluster-scores";
import { shippedModel } from "./shipped-model";
import type { Suite } from "./suite";

export const COREFERENCE_SUITE: Suite = {
  name: "coreference",
  description: "GUM dev, news and interviews: chains of names and third-person pronouns (reported, no target)",
  run: (options) => {
    const model = shippedModel();
    const genre = new RegExp(options[0] ?? "^GUM_(?:news|interview)_");
    const texts = gumTexts("dev").filter(({ id }) => genre.test(id));
    const docs = texts.map(({ id, text }) => {
      const parsed = read({ id, text }, model.language);
      const mentioned = { ...parsed, ...findMentions(parsed, model.names) };
      return { ...mentioned, ...resolveCoreference(mentioned, model.coreference) };
    });
    const { gold, found } = chainAssignments(texts, docs);
    const scores = chainScores(gold, found);
    return [
      `documents ${texts.length}, gold mentions ${gold.size}, found ${found.size}`,
      "              P      R      F1",
      `MUC       ${percent(scores.muc)}`,
      `B³        ${percent(scores.bCubed)}`,
      `CEAF-e    ${percent(scores.ceafE)}`,
      `CoNLL average ${(100 * scores.average).toFixed(1)}`,
      `pronouns  ${percent(pronounScore(texts, docs))}  (of those whose antecedent was found as a mention)`,
    ].join("\n");
  },
};

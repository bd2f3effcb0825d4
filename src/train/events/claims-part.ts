// The part `claims` of `npm run train`: the second opinion on who reports an event, from gold/train and the stories.

import { CLAIMS_SECTION, encodeClaims } from "../../extract/claim-model";
import { readGoldArticle } from "../oracle-document";
import { eventArticles } from "../training-articles";
import { articleReader, eventJudges, shippedModel } from "./article-reader";
import { claimExamples } from "./claim-examples";
import type { GoldEvents } from "./gold-events";
import { reportDecisions } from "./report-decisions";
import { fitLogistic } from "./fit-logistic";
import { trainJudge } from "./train-judge";

const SEED = 20240905;
/** Best on held-out articles; from 10 to 30 they cannot tell, and no order of examples changes what comes out. */
const PENALTY = 15;

/** Trains the section `claims` on the events that the file's sections `events` and `status` give. */
export function claimsPart(log: (line: string) => void): ReadonlyMap<string, Uint8Array> {
  const model = shippedModel();
  const judges = eventJudges(model);
  const readArticle = articleReader(model);
  const examples = eventArticles().flatMap((path, group) => {
    const article = readGoldArticle(path) as GoldEvents;
    return claimExamples(readArticle(article), article, group, judges, model.statuses);
  });
  const judge = trainJudge(examples, SEED, fitLogistic(PENALTY));
  log(`claims: ${reportDecisions(examples, judge.heldOut)}`);
  return new Map([[CLAIMS_SECTION, encodeClaims(judge)]]);
}

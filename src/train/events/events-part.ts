// The part `events` of `npm run train`: the second opinions on triggers, merging and roles, from gold/train and the stories.

import { encodeEvents, EVENTS_SECTION } from "../../extract/event-model";
import { readGoldArticle } from "../oracle-document";
import { shippedClusters } from "../shipped-clusters";
import { marksUnlikeGold, teachesEvents, trainingArticles } from "../training-articles";
import { articleReader, shippedModel } from "./article-reader";
import { addExamples, type Examples } from "./event-examples";
import type { GoldEvents } from "./gold-events";
import { fitLogistic } from "./fit-logistic";
import { fitMean } from "./fit-mean";
import { reportDecisions } from "./report-decisions";
import { fitSteps, trainJudge, type Fit, type TrainedJudge } from "./train-judge";

const SEED = 20240905;

/** Cost of squared weights in the judge of merging; of 5, 10 and 20 the best for arguments on articles it had not seen. */
const MERGING_PENALTY = 5;
/** Cost of squared weights of single values in the judge of roles; of 1, 3, 10, 33 and 100 the best on articles held out. */
const VALUE_PENALTY = 10;
/** How each judge learns: by what did best on gold/train by cross-validation. */
const FITS: Readonly<Record<keyof Examples, Fit>> = {
  triggers: fitSteps,
  merging: fitLogistic(MERGING_PENALTY),
  roles: fitMean(VALUE_PENALTY),
};

/** Trains the section `events`. */
export function eventsPart(log: (line: string) => void): ReadonlyMap<string, Uint8Array> {
  const readArticle = articleReader(shippedModel());
  const clusters = shippedClusters();
  const examples: Examples = { triggers: [], merging: [], roles: [] };
  for (const [group, path] of trainingArticles().entries()) {
    const article = readGoldArticle(path) as GoldEvents;
    const { triggers, merging } =
      teachesEvents(path) && !marksUnlikeGold(path) ? examples : { triggers: [], merging: [] };
    addExamples(readArticle(article), clusters, article, group, { triggers, merging, roles: examples.roles });
  }
  const train = (name: keyof Examples): TrainedJudge => {
    const judge = trainJudge(examples[name], SEED, FITS[name]);
    log(`${name}: ${reportDecisions(examples[name], judge.heldOut)}`);
    return judge;
  };
  return new Map([
    [EVENTS_SECTION, encodeEvents({ triggers: train("triggers"), merging: train("merging"), roles: train("roles") })],
  ]);
}

// The parts `events` and `claims` of `npm run train`: the second opinions on triggers, merging and roles, and on who reports
// an event, from gold/train and the stories.

import { readFileSync } from "node:fs";

import { CLAIMS_SECTION, encodeClaims } from "../../extract/claim-model";
import { encodeEvents, EVENTS_SECTION, readEventModel } from "../../extract/event-model";
import { findAttributions } from "../../extract/find-attributions";
import { findMentions } from "../../extract/find-mentions";
import { findTimes } from "../../extract/find-times";
import { readStatusModel } from "../../extract/status-model";
import { resolveCoreference } from "../../extract/resolve-coreference";
import { loadModel } from "../../load-model";
import { decodeModel } from "../../model/format";
import { classifySentences } from "../../text/classify-sentences";
import { read } from "../../text/read";
import { MODEL_PATH } from "../model-file";
import { readGoldArticle } from "../oracle-document";
import { goldTrainArticles, storyArticles, trainingArticles } from "../training-articles";
import { claimExamples } from "./claim-examples";
import { addExamples, type Examples, type ReadArticle } from "./event-examples";
import type { GoldEvents } from "./gold-events";
import { fitLogistic } from "./fit-logistic";
import { fitTemplates } from "./fit-templates";
import { fitGently, fitSteps, trainJudge, type Example, type Fit, type TrainedJudge } from "./train-judge";

const SEED = 20240905;
/** Stories' groups are numbered from here, so that those of gold articles stay what they are when stories are added. */
const FIRST_STORY_GROUP = 1000;

/** Cost of squared weights in the judge of merging, chosen by cross-validation on gold/train: 10 to 40 do alike. */
const MERGING_PENALTY = 20;
/** How each judge learns: by what did best on gold/train by cross-validation. */
const FITS: Readonly<Record<keyof Examples, Fit>> = {
  triggers: fitSteps,
  merging: fitLogistic(MERGING_PENALTY),
  roles: fitTemplates,
};

/**
 * The articles that the judges of events learn from, with the group that keeps an article in one fold. Every second article of
 * gold/train is held out, so that there are 62 more than gold/dev's 22 on which the shipped judges can be measured.
 */
function learnedArticles(): { path: string; group: number }[] {
  const [gold, stories] = [goldTrainArticles(), storyArticles()];
  return [
    ...gold.filter((_, i) => i % 2 === 1).map((path, group) => ({ path, group })),
    ...stories.map((path, i) => ({ path, group: FIRST_STORY_GROUP + i })),
  ];
}

/** An article as the pipeline reads it up to attributions, with the models that the file holds so far. */
export function articleReader(): (article: GoldEvents) => ReadArticle {
  const model = loadModel(new Uint8Array(readFileSync(MODEL_PATH)));
  return ({ id, text, title, published }) => {
    const { article, sentences } = read(
      { id, text, ...(title && { title }), ...(published && { published }) },
      model.language,
    );
    const parsed = { article, ...classifySentences(article, sentences) };
    const mentioned = { ...parsed, ...findMentions(parsed, model.names) };
    const resolved = { ...mentioned, ...resolveCoreference(mentioned, model.coreference) };
    const timed = { ...resolved, ...findTimes(resolved) };
    return { ...timed, ...findAttributions(timed) };
  };
}

/** Trains the section `events`. */
export function eventsPart(log: (line: string) => void): ReadonlyMap<string, Uint8Array> {
  const readArticle = articleReader();
  const examples: Examples = { triggers: [], merging: [], roles: [] };
  for (const { path, group } of learnedArticles()) {
    const article = readGoldArticle(path) as GoldEvents;
    addExamples(readArticle(article), article, group, examples);
  }
  const train = (name: keyof Examples): TrainedJudge => {
    const judge = trainJudge(examples[name], SEED, FITS[name]);
    log(`${name}: ${report(examples[name], judge.heldOut)}`);
    return judge;
  };
  return new Map([
    [EVENTS_SECTION, encodeEvents({ triggers: train("triggers"), merging: train("merging"), roles: train("roles") })],
  ]);
}

/** Trains the section `claims` on the events that the file's sections `events` and `status` give. */
export function claimsPart(log: (line: string) => void): ReadonlyMap<string, Uint8Array> {
  const readArticle = articleReader();
  const sections = decodeModel(new Uint8Array(readFileSync(MODEL_PATH)));
  const model = readEventModel(sections);
  const statuses = readStatusModel(sections);
  const examples = trainingArticles().flatMap((path, group) => {
    const article = readGoldArticle(path) as GoldEvents;
    return claimExamples(readArticle(article), article, group, model, statuses);
  });
  const judge = trainJudge(examples, SEED, fitGently);
  log(`claims: ${report(examples, judge.heldOut)}`);
  return new Map([[CLAIMS_SECTION, encodeClaims(judge)]]);
}

/** Precision, recall and F1 of the held-out judgements at some thresholds. */
function report(examples: readonly Example[], heldOut: readonly number[]): string {
  const positives = examples.filter((example) => example.label).length;
  const at = [0, 0.25, 0.3, 0.4, 0.5, 0.6].map((threshold) => {
    const taken = examples.filter((_, i) => (heldOut[i] as number) >= threshold);
    const right = taken.filter((example) => example.label).length;
    const precision = right / (taken.length || 1);
    const recall = right / (positives || 1);
    return `${threshold}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${((2 * precision * recall) / (precision + recall || 1)).toFixed(3)}`;
  });
  return `${examples.length} decisions, ${positives} yes; ${at.join("; ")}`;
}

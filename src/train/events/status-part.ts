// The part `status` of `npm run train`: the second opinion on whether an event happened, from gold/train and the stories. Our
// own merged events are asked, so that training sees what the pipeline will see; optional gold events teach nothing.

import type { EventModel } from "../../extract/event-model";
import { readEvents } from "../../extract/find-events";
import { isDecided } from "../../extract/judge-status";
import { statusFeatures } from "../../extract/status-features";
import { encodeStatus, STATUS_SECTION } from "../../extract/status-model";
import { best, decodeLinear } from "../../model/linear";
import { EVENT_STATUSES } from "../../ontology/claim-values";
import { readGoldArticle } from "../oracle-document";
import { eventArticles } from "../training-articles";
import { articleReader, eventJudges, shippedModel } from "./article-reader";
import { goldOf, type ReadArticle } from "./event-examples";
import { fitClasses, type ClassExample } from "./fit-classes";
import type { GoldEvents } from "./gold-events";

const SEED = 20261126;
const FOLDS = 5;

/** An event with what the rules say of it. */
interface StatusExample extends ClassExample {
  readonly rule: number;
  /** A cue decides: the model will not be asked. */
  readonly decided: boolean;
}

const classOf = (status = "occurred"): number => EVENT_STATUSES.findIndex((each) => each === status);

/** The events of one article that gold has too; `group` is the article's number. */
export function statusExamples(doc: ReadArticle, gold: GoldEvents, group: number, model: EventModel): StatusExample[] {
  const events = readEvents(doc, model);
  const golds = goldOf(events, gold);
  return events.flatMap((event, i) => {
    const wanted = gold.events[golds[i] as number];
    // A gold event that was found twice counts once.
    if (!wanted || wanted.optional || golds.indexOf(golds[i] as number) !== i) return [];
    const label = classOf(wanted.status);
    return [
      { features: statusFeatures(doc, event), label, group, rule: classOf(event.status), decided: isDecided(event) },
    ];
  });
}

/** Trains the section `status` on the events that the file's section `events` finds. */
export function statusPart(log: (line: string) => void): ReadonlyMap<string, Uint8Array> {
  const model = shippedModel();
  const judges = eventJudges(model);
  const readArticle = articleReader(model);
  const examples = eventArticles().flatMap((path, group) => {
    const article = readGoldArticle(path) as GoldEvents;
    return statusExamples(readArticle(article), article, group, judges);
  });
  log(`status: ${report(examples)}`);
  return new Map([[STATUS_SECTION, encodeStatus(fitClasses(examples, EVENT_STATUSES.length, SEED))]]);
}

/** How often the rules are right, and how often the judge is on articles that it has not seen. */
function report(examples: readonly StatusExample[]): string {
  const scores = new Float64Array(EVENT_STATUSES.length);
  let [rules, right] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = examples.filter(({ group }) => group % FOLDS !== fold);
    const scorer = decodeLinear(fitClasses(training, EVENT_STATUSES.length, SEED + fold));
    for (const { features, label, group, rule, decided } of examples) {
      if (group % FOLDS !== fold) continue;
      scorer.score(features, features.length, scores);
      if (rule === label) rules++;
      if ((decided ? rule : best(scores, EVENT_STATUSES.length)) === label) right++;
    }
  }
  const share = (n: number): string => (n / Math.max(1, examples.length)).toFixed(4);
  return `${examples.length} events; the rules are right on ${share(rules)}, with the judge on ${share(right)} (held-out articles)`;
}

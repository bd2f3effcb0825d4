// Gold articles and stories as the pipeline reads them up to attributions, with the models that the file holds so far: what the
// parts `events`, `status` and `claims` of `npm run train` learn from.

import { readFileSync } from "node:fs";

import { ModelError } from "../../errors";
import type { EventModel } from "../../extract/event-model";
import { findAttributions } from "../../extract/find-attributions";
import { findMentions } from "../../extract/find-mentions";
import { findTimes } from "../../extract/find-times";
import { resolveCoreference } from "../../extract/resolve-coreference";
import { loadModel, type Model } from "../../load-model";
import { classifySentences } from "../../text/classify-sentences";
import { read } from "../../text/read";
import { MODEL_PATH } from "../model-file";
import type { ReadArticle } from "./event-examples";
import type { GoldEvents } from "./gold-events";

/** What the model file holds so far. */
export const shippedModel = (): Model => loadModel(new Uint8Array(readFileSync(MODEL_PATH)));

/** The judges of events, for parts that learn from the events they find. Throws `ModelError` where there are none yet. */
export function eventJudges({ events }: Model): EventModel {
  if (!events) throw new ModelError("the model file has no section for events yet: train the part `events` first");
  return events;
}

/** Reads articles up to attributions. */
export function articleReader(model: Model): (article: GoldEvents) => ReadArticle {
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

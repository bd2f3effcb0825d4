// The second opinion on merging: how surely a draft tells of the same happening as an earlier event of its type, from the
// signs that the rules weigh too (merge-events.ts), alone and with the type.

import { feature1, hashText } from "../model/features";
import type { DraftEvent } from "./draft-event";
import { judge, type EventModel } from "./event-model";
import { mergeSigns, ruleScore } from "./merge-events";

/** The features of a pair of one type. */
export function mergeFeatures(event: DraftEvent, draft: DraftEvent): Int32Array {
  const signs = mergeSigns(event, draft);
  const kind = draft.triggers[0]?.trigger.kind ?? "";
  const score = Math.max(-4, Math.min(5, Math.round(ruleScore(signs))));
  const names = ["bias", `type ${event.type}`, `kind ${kind}`, ...signs, ...signs.map((sign) => `${sign}|${kind}`)];
  names.push(`rule ${score}`, `rule ${score}|${kind}`);
  return Int32Array.from(names, (name) => feature1(hashText("merge"), hashText(name)));
}

/** The probability that the pair is one happening. */
export const learnedSameness = (model: EventModel, event: DraftEvent, draft: DraftEvent): number =>
  judge(model.merging, mergeFeatures(event, draft));

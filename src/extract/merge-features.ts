// The second opinion on merging: how surely a draft tells of the same happening as an earlier event of its type, from the
// signs that the rules weigh too (merge-events.ts), alone and with the type.

import { feature1, hashText } from "../model/features";
import type { DraftEvent } from "./draft-event";
import { judge, type EventModel } from "./event-model";
import { mergeSigns } from "./merge-events";

/** The features of a pair of one type. */
export function mergeFeatures(event: DraftEvent, draft: DraftEvent): Int32Array {
  const signs = mergeSigns(event, draft);
  const kind = draft.triggers[0]?.trigger.kind ?? "";
  const names = [
    "bias",
    `type ${event.type}`,
    `kind ${kind}`,
    ...signs,
    ...signs.flatMap((sign) => [`${sign}|${event.type}`, `${sign}|${kind}`]),
  ];
  const lemma = (each: DraftEvent): string => {
    const { sentence, token } = each.triggers[0] as DraftEvent["triggers"][number];
    return sentence.tokens[token]?.lemma.toLowerCase() ?? "";
  };
  names.push(`lemmas ${lemma(event)} ${lemma(draft)}`, `lemma ${lemma(draft)}`);
  return Int32Array.from(names, (name) => feature1(hashText("merge"), hashText(name)));
}

/** Over 0 where the pair is more likely one happening than two. */
export const learnedAffinity = (model: EventModel, event: DraftEvent, draft: DraftEvent): number =>
  judge(model.merging, mergeFeatures(event, draft)) - 0.5;

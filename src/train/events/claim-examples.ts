// Gold articles turned into decisions on speakers: does the gold event have this speaker? Our own merged events are asked,
// so that training sees what the pipeline will see; optional gold events teach nothing.

import { claimCandidates } from "../../extract/claim-candidates";
import { claimContext, claimFeatures } from "../../extract/claim-features";
import type { SpeakerRef } from "../../extract/document";
import type { EventModel } from "../../extract/event-model";
import type { Scorer } from "../../model/linear";
import { readEvents } from "../../extract/find-events";
import { goldIds, goldOf, type ReadArticle } from "./event-examples";
import { normalize, sameWords, type GoldEvents } from "./gold-events";
import type { Example } from "./train-judge";

/** The decisions of one article; `group` is its number. */
export function claimExamples(
  doc: ReadArticle,
  gold: GoldEvents,
  group: number,
  model: EventModel,
  statuses?: Scorer,
): Example[] {
  const events = readEvents(doc, model, statuses);
  const golds = goldOf(events, gold);
  const ids = goldIds(doc, gold);
  const names = new Map(gold.entities.map((entity) => [entity.id, entity.name]));
  const isGold = (wanted: string, { chain, text }: SpeakerRef): boolean => {
    const entity = chain === undefined ? undefined : ids.get(chain);
    const words = chain !== undefined && doc.chains[chain]?.named ? doc.chains[chain].name : text;
    const name = names.get(wanted);
    if (name !== undefined) return wanted === entity || normalize(name) === normalize(words);
    return entity === undefined && sameWords(wanted, words);
  };
  return events.flatMap((event, i) => {
    const wanted = gold.events[golds[i] as number];
    // A gold event that was found twice counts once.
    if (!wanted || wanted.optional || golds.indexOf(golds[i] as number) !== i) return [];
    const all = claimCandidates(doc, event);
    const context = claimContext(doc, event, all);
    return all.map((candidate) => ({
      features: claimFeatures(doc, event, candidate, context),
      label: (wanted.speakers ?? []).some((speaker) => isGold(speaker, candidate.speaker)),
      group,
    }));
  });
}

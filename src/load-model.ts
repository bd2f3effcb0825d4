// A model file as the parts that the pipeline's stages use. Where the bytes come from is the caller's affair:
// src/default-model.ts reads the shipped file in Node; in a browser they are given.

import { readClaimModel } from "./extract/claim-model";
import { readCoreferenceModel, type CoreferenceModel } from "./extract/coreference-model";
import { EVENTS_SECTION, readEventModel, type EventModel, type Judge } from "./extract/event-model";
import { readNameModel, type NameModel } from "./extract/name-model";
import { readRelationModel, type RelationModel } from "./extract/relation-model";
import { readStatusModel } from "./extract/status-model";
import { decodeModel } from "./model/format";
import type { Scorer } from "./model/linear";
import { readLanguageModel, type LanguageModel } from "./text/language-model";

/** Everything learned that the pipeline needs. */
export interface Model {
  readonly language: LanguageModel;
  readonly names: NameModel;
  readonly coreference: CoreferenceModel;
  /** Second opinions on events; without them the table alone decides. */
  readonly events?: EventModel;
  /** A second opinion on who reports an event; without it the rules alone decide. */
  readonly claims?: Judge;
  /** A second opinion on whether an event happened; without it cues and tense alone decide. */
  readonly statuses?: Scorer;
  /** Second opinions on relations. */
  readonly relations?: RelationModel;
}

/**
 * Reads a model file. Throws `ModelError` for a foreign, truncated or damaged one.
 *
 * @example const model = loadModel(new Uint8Array(await (await fetch("en.bin")).arrayBuffer()));
 */
export function loadModel(bytes: Uint8Array): Model {
  const sections = decodeModel(bytes);
  const relations = readRelationModel(sections);
  const claims = readClaimModel(sections);
  const statuses = readStatusModel(sections);
  return {
    language: readLanguageModel(sections),
    names: readNameModel(sections),
    coreference: readCoreferenceModel(sections),
    ...(sections.has(EVENTS_SECTION) && { events: readEventModel(sections) }),
    ...(claims && { claims }),
    ...(statuses && { statuses }),
    ...(relations && { relations }),
  };
}

// What coreference has learned, decoded from the section `coreference` of a model file. This file owns its layout:
// version, then one linear model of a single class. Weights are trained by src/train/coreference.

import { ModelError } from "../errors";
import { ByteReader, ByteWriter } from "../model/bytes";
import type { Sections } from "../model/format";
import { decodeLinear, type Scorer } from "../model/linear";

/** The name of the section. */
export const COREFERENCE_SECTION = "coreference";
const SECTION_VERSION = 2;

/** What `resolveCoreference` needs. */
export interface CoreferenceModel {
  /** Scores a candidate antecedent (class 0) from its features. */
  readonly scorer: Scorer;
  /** What a link must score above "nothing named so far", by kind of mention (see `KINDS` in coreference/cluster.ts). */
  readonly margins: readonly number[];
}

/** Writes the section from a frozen model and the margins (whole numbers, may be negative). */
export function encodeCoreference(model: Uint8Array, margins: readonly number[]): Uint8Array {
  const writer = new ByteWriter().varint(SECTION_VERSION).varint(margins.length);
  for (const margin of margins) writer.varint(margin < 0 ? -2 * margin - 1 : 2 * margin);
  return writer.table(model).finish();
}

/** Reads the section `coreference`. Throws `ModelError` if it is absent or damaged. */
export function readCoreferenceModel(sections: Sections): CoreferenceModel {
  const section = sections.get(COREFERENCE_SECTION);
  if (section === undefined) throw new ModelError(`the model file has no section "${COREFERENCE_SECTION}"`);
  const reader = new ByteReader(section);
  const version = reader.varint();
  if (version !== SECTION_VERSION)
    throw new ModelError(
      `section "${COREFERENCE_SECTION}" has version ${version}; this nutgraph reads ${SECTION_VERSION}`,
    );
  const margins = Array.from({ length: reader.varint() }, () => {
    const value = reader.varint();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  });
  const scorer = decodeLinear(reader.table());
  if (scorer.classes !== 1)
    throw new ModelError(`section "${COREFERENCE_SECTION}" has ${scorer.classes} classes instead of 1`);
  return { scorer, margins };
}

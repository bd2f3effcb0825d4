// What the judge of status has learned: one linear model over the features of an event, a class for each status. Owns the
// section `status`.

import { ModelError } from "../errors";
import { ByteReader, ByteWriter } from "../model/bytes";
import type { Sections } from "../model/format";
import { decodeLinear, type Scorer } from "../model/linear";
import { EVENT_STATUSES } from "../ontology/claim-values";

/** The name of the section. */
export const STATUS_SECTION = "status";
const SECTION_VERSION = 1;

/** Writes the section: a scorer with a class for each of `EVENT_STATUSES`. */
export const encodeStatus = (scorer: Uint8Array): Uint8Array =>
  new ByteWriter().varint(SECTION_VERSION).block(scorer).finish();

/** Reads the section, or gives undefined where the file has none. Throws `ModelError` if it is of another version. */
export function readStatusModel(sections: Sections): Scorer | undefined {
  const section = sections.get(STATUS_SECTION);
  if (section === undefined) return undefined;
  const reader = new ByteReader(section);
  const version = reader.varint();
  if (version !== SECTION_VERSION)
    throw new ModelError(`section "${STATUS_SECTION}" has version ${version}; this nutgraph reads ${SECTION_VERSION}`);
  const scorer = decodeLinear(reader.block());
  if (scorer.classes !== EVENT_STATUSES.length)
    throw new ModelError(`section "${STATUS_SECTION}" has ${scorer.classes} classes, not ${EVENT_STATUSES.length}`);
  return scorer;
}

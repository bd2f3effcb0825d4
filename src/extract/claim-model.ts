// What the second opinion on speakers has learned: one yes-or-no model over the features of an event and somebody who may
// be said to report it. Owns the section `claims`.

import { ModelError } from "../errors";
import { ByteReader, ByteWriter } from "../model/bytes";
import type { Sections } from "../model/format";
import { readJudge, writeJudge, type Judge, type JudgeParts } from "./event-model";

/** The name of the section. */
export const CLAIMS_SECTION = "claims";
const SECTION_VERSION = 2;

/** Writes the section. */
export function encodeClaims(parts: JudgeParts): Uint8Array {
  const writer = new ByteWriter().varint(SECTION_VERSION);
  writeJudge(writer, parts);
  return writer.finish();
}

/** Reads the section, or gives undefined where the file has none. Throws `ModelError` if it is of another version. */
export function readClaimModel(sections: Sections): Judge | undefined {
  const section = sections.get(CLAIMS_SECTION);
  if (section === undefined) return undefined;
  const reader = new ByteReader(section);
  const version = reader.varint();
  if (version !== SECTION_VERSION)
    throw new ModelError(`section "${CLAIMS_SECTION}" has version ${version}; this nutgraph reads ${SECTION_VERSION}`);
  return readJudge(reader);
}

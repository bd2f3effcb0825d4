// What the second opinions on events have learned: linear models over triggers, over role candidates and over pairs of
// mentions, each with the sigmoid that turns its margin into a probability (Platt 1999). Owns the section `events`.

import { ModelError } from "../errors";
import { ByteReader, ByteWriter } from "../model/bytes";
import { readClusters, type Clusters } from "../model/clusters";
import type { Sections } from "../model/format";
import { decodeLinear, type Scorer } from "../model/linear";

/** The name of the section. */
export const EVENTS_SECTION = "events";
const SECTION_VERSION = 2;
/** Calibration constants are kept as integers of this unit. */
const UNIT = 1e-6;
const OFFSET = 2 ** 31;

/** A yes-or-no model: probability = 1 / (1 + exp(−(slope · margin + bias))). */
export interface Judge {
  readonly scorer: Scorer;
  readonly slope: number;
  readonly bias: number;
}

/** What `findEvents` needs. */
export interface EventModel {
  readonly triggers: Judge;
  readonly roles: Judge;
  readonly merging: Judge;
  /** Classes of words, by which what is learned of one word holds of its like (section `clusters`). */
  readonly clusters: Clusters;
}

/** A judge before encoding. */
export interface JudgeParts {
  readonly scorer: Uint8Array;
  readonly slope: number;
  readonly bias: number;
}

const JUDGES = ["triggers", "roles", "merging"] as const;

/** Writes the section. */
export function encodeEvents(parts: Readonly<Record<(typeof JUDGES)[number], JudgeParts>>): Uint8Array {
  const writer = new ByteWriter().varint(SECTION_VERSION);
  for (const name of JUDGES) writeJudge(writer, parts[name]);
  return writer.finish();
}

/** Writes one judge, as `readJudge` reads it. */
export function writeJudge(writer: ByteWriter, { scorer, slope, bias }: JudgeParts): void {
  writer.table(scorer).varint(fixed(slope)).varint(fixed(bias));
}

const fixed = (value: number): number => Math.max(0, Math.min(2 ** 32 - 1, Math.round(value / UNIT) + OFFSET));

/** Reads the section. Throws `ModelError` if it is absent or of another version. */
export function readEventModel(sections: Sections): EventModel {
  const section = sections.get(EVENTS_SECTION);
  if (section === undefined) throw new ModelError(`the model file has no section "${EVENTS_SECTION}"`);
  const reader = new ByteReader(section);
  const version = reader.varint();
  if (version !== SECTION_VERSION)
    throw new ModelError(`section "${EVENTS_SECTION}" has version ${version}; this nutgraph reads ${SECTION_VERSION}`);
  return {
    triggers: readJudge(reader),
    roles: readJudge(reader),
    merging: readJudge(reader),
    clusters: readClusters(sections),
  };
}

/** Reads one judge. */
export function readJudge(reader: ByteReader): Judge {
  const scorer = decodeLinear(reader.table());
  return { scorer, slope: (reader.varint() - OFFSET) * UNIT, bias: (reader.varint() - OFFSET) * UNIT };
}

const SCORES = new Float64Array(2);

/** The probability of “yes” for a set of features: the first `count` ones. */
export function judge({ scorer, slope, bias }: Judge, features: Int32Array, count = features.length): number {
  scorer.score(features, count, SCORES);
  return 1 / (1 + Math.exp(-(slope * ((SCORES[1] as number) - (SCORES[0] as number)) + bias)));
}

// Word clusters: for each frequent word the class of words that stand in the same contexts ("Monday", "Tuesday").
// Holds and decodes the section `clusters`; how classes are found is src/train/clusters.ts. Classes lie on a binary
// tree (Brown et al. 1992), so a shorter prefix of a class's bit string is a coarser class.
// The section: the classes' paths as uint16 (a block), then the classes of words (src/model/numbers.ts).

import { ByteReader, ByteWriter } from "./bytes";
import type { Sections } from "./format";
import { decodeWordNumbers, encodeWordNumbers, type Numbers } from "./numbers";
import { asUint16, bytesOf } from "./words";

/** Word → class from 1. */
export interface Clusters {
  readonly size: number;
  readonly classes: Numbers<string>;
  /** For each class its bit string behind a leading 1 (`0b1_0110` is the path 0110); index 0 is unused. */
  readonly paths: Uint16Array;
}

/** No clusters at all: every word is unknown. */
export const NO_CLUSTERS: Clusters = { size: 0, classes: new Map(), paths: new Uint16Array(1) };

const DIGIT = /\d/g;

/** A word as the table writes it: each digit is 0, a typographic apostrophe is plain. */
export function clusterKey(form: string): string {
  let plain = true;
  for (let i = 0; i < form.length && plain; i++) {
    const unit = form.charCodeAt(i);
    plain = (unit < 0x30 || unit > 0x39) && unit !== 0x2019;
  }
  return plain ? form : form.replace(DIGIT, "0").replaceAll("’", "'");
}

/**
 * The class of a word as written; else of its lower-case form, else (for "KABUL") of its title-case form; else 0.
 *
 * @example clusterOf(clusters, "Tuesday") === clusterOf(clusters, "Wednesday") // most likely true
 */
export function clusterOf(clusters: Clusters, form: string): number {
  const key = clusterKey(form);
  const exact = clusters.classes.get(key);
  if (exact !== undefined) return exact;
  const lower = key.toLowerCase();
  if (lower === key) return 0;
  const folded = clusters.classes.get(lower);
  if (folded !== undefined) return folded;
  return clusters.classes.get(key.slice(0, 1) + lower.slice(1)) ?? 0;
}

/** The coarser class that is the first `bits` steps down the tree, as a number that differs for every prefix; 0 for 0. */
export function clusterPrefix(clusters: Clusters, cluster: number, bits: number): number {
  const path = clusters.paths[cluster] ?? 0;
  const length = path === 0 ? 0 : 31 - Math.clz32(path);
  return length <= bits ? path : path >>> (length - bits);
}

/** Writes the section: `words` maps each word to its class 1…k; `paths[class]` is as in `Clusters`, a bit string of at most 15 bits. */
export function encodeClusters(words: ReadonlyMap<string, number>, paths: Uint16Array): Uint8Array {
  return new ByteWriter().block(bytesOf(paths)).table(encodeWordNumbers(words)).finish();
}

const decoded = new WeakMap<Uint8Array, Clusters>();

/** The section's name. */
const CLUSTERS_SECTION = "clusters";
/** By section: the readers of words, names and events of one model share what it holds. */
const DECODED = new WeakMap<Uint8Array, Clusters>();

/** The clusters of a model file, decoded once; none where it has no such section. Throws `ModelError` for a damaged one. */
export function readClusters(sections: Sections): Clusters {
  const section = sections.get(CLUSTERS_SECTION);
  if (section === undefined) return NO_CLUSTERS;
  const known = DECODED.get(section) ?? decodeClusters(section);
  DECODED.set(section, known);
  return known;
}

/** Reads the section back. Two readers of one section share one table. */
export function decodeClusters(section: Uint8Array): Clusters {
  const known = decoded.get(section);
  if (known) return known;
  const reader = new ByteReader(section);
  const paths = asUint16(reader.block());
  const clusters = { size: paths.length - 1, classes: decodeWordNumbers(reader.table()), paths };
  decoded.set(section, clusters);
  return clusters;
}

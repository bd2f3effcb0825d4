// Word clusters: for each frequent word the class of words that stand in the same contexts ("Monday", "Tuesday").
// Holds and decodes the section `clusters`; how classes are found is src/train/clusters.ts. Classes lie on a binary
// tree (Brown et al. 1992), so a shorter prefix of a class's bit string is a coarser class.
//
//   uint32 words n, uint32 classes k, k × uint16 path (bit string behind a leading 1, at most 15 bits),
//   then, for n words sorted by code unit: n × uint16 class, n × uint8 length shared with the word before,
//   n × uint8 length of the rest (both in UTF-16 units), and all the rests in UTF-8.

/** Word → class. A class of 0 means that the word is unknown. */
export interface Clusters {
  readonly size: number;
  readonly classes: ReadonlyMap<string, number>;
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

/** Writes the section: `words` maps each word to its class 1…k, `paths[class]` is as in `Clusters`. */
export function encodeClusters(words: ReadonlyMap<string, number>, paths: Uint16Array): Uint8Array {
  const sorted = [...words.keys()].sort();
  const shared = new Uint8Array(sorted.length);
  const rests = sorted.map((word, i) => {
    const previous = sorted[i - 1] ?? "";
    let same = 0;
    while (same < 255 && same < word.length && word[same] === previous[same]) same++;
    // A surrogate pair must not be cut in two, or the blob is no UTF-8.
    if (same > 0 && (word.charCodeAt(same - 1) & 0xfc00) === 0xd800) same--;
    shared[i] = same;
    return word.slice(same);
  });
  const blob = new TextEncoder().encode(rests.join(""));
  const bytes = new Uint8Array(8 + 2 * (paths.length - 1) + 4 * sorted.length + blob.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sorted.length, true);
  view.setUint32(4, paths.length - 1, true);
  for (let i = 1; i < paths.length; i++) view.setUint16(6 + 2 * i, paths[i] as number, true);
  let at = 8 + 2 * (paths.length - 1);
  sorted.forEach((word, i) => view.setUint16(at + 2 * i, words.get(word) as number, true));
  at += 2 * sorted.length;
  bytes.set(shared, at);
  bytes.set(
    Uint8Array.from(rests, (rest) => rest.length),
    at + sorted.length,
  );
  bytes.set(blob, at + 2 * sorted.length);
  return bytes;
}

const decoded = new WeakMap<Uint8Array, Clusters>();

/** Reads the section back. Two readers of one section share one table. */
export function decodeClusters(section: Uint8Array): Clusters {
  const known = decoded.get(section);
  if (known) return known;
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  const count = view.getUint32(0, true);
  const paths = new Uint16Array(view.getUint32(4, true) + 1);
  for (let i = 1; i < paths.length; i++) paths[i] = view.getUint16(6 + 2 * i, true);
  const at = 8 + 2 * (paths.length - 1);
  const lengths = at + 2 * count;
  const blob = new TextDecoder().decode(section.subarray(lengths + 2 * count));
  const classes = new Map<string, number>();
  let word = "";
  let offset = 0;
  for (let i = 0; i < count; i++) {
    const length = section[lengths + count + i] as number;
    word = word.slice(0, section[lengths + i] as number) + blob.slice(offset, offset + length);
    offset += length;
    classes.set(word, view.getUint16(at + 2 * i, true));
  }
  const clusters = { size: paths.length - 1, classes, paths };
  decoded.set(section, clusters);
  return clusters;
}

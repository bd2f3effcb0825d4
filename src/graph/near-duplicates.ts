// Groups passages that are copies of each other but for a few words (wire copy). Word shingles (Broder 1997), MinHash
// signatures and banding (Leskovec, Rajaraman & Ullman, ch. 3) find candidates; the true overlap decides. Linear in
// practice, the same groups on every machine and in every order of equal passages.

import { hashOn, hashText } from "../model/features";

/** Words of a shingle: four words in a row are rarely shared by chance. */
const SHINGLE_WORDS = 4;
const SIGNATURE = 32;
/** Bands of this many rows: pairs with half their shingles in common meet in some band with probability above 0.99. */
const ROWS_PER_BAND = 2;
/** Share of the shorter passage's shingles that must stand in the longer one. */
const MIN_OVERLAP = 0.6;

/**
 * The group of each passage: passages of one number are near-identical. Numbers run from 0 in order of first appearance.
 * Example: `groupNearDuplicates(["a b c d e f", "x y z w v u", "a b c d e f g"])` gives `[0, 1, 0]`.
 */
export function groupNearDuplicates(passages: readonly string[]): number[] {
  const shingles = passages.map(shinglesOf);
  const parent = passages.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = i; parent[at] !== root;) [at, parent[at]] = [parent[at] as number, root];
    return root;
  };
  const buckets = new Map<string, number>();
  shingles.forEach((set, i) => {
    if (set.size === 0) return;
    const signature = minHash(set);
    for (let band = 0; band < SIGNATURE; band += ROWS_PER_BAND) {
      const key = `${band}:${signature.subarray(band, band + ROWS_PER_BAND).join(",")}`;
      const other = buckets.get(key);
      if (other === undefined) buckets.set(key, i);
      else if (find(other) !== find(i) && overlap(shingles[other] as Set<number>, set) >= MIN_OVERLAP)
        parent[Math.max(find(other), find(i))] = Math.min(find(other), find(i));
    }
  });
  const numbers = new Map<number, number>();
  return passages.map((_, i) => {
    const root = find(i);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root) as number;
  });
}

/** Hashes of every run of four words, case and punctuation aside; a shorter passage is one shingle. */
function shinglesOf(passage: string): Set<number> {
  const words = passage.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const set = new Set<number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE_WORDS + 1) && words.length > 0; i++)
    set.add(hashWords(words.slice(i, i + SHINGLE_WORDS)));
  return set;
}

function hashWords(words: readonly string[]): number {
  return words.reduce((hash, word) => hashOn(hashOn(hash, word), " "), hashText("")) >>> 0;
}

/** The least value of each of `SIGNATURE` mixings of the shingles. */
function minHash(set: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(SIGNATURE).fill(0xffffffff);
  for (const shingle of set)
    for (let i = 0; i < SIGNATURE; i++) {
      const mixed = mix(shingle ^ Math.imul(i + 1, 0x9e3779b1));
      if (mixed < (signature[i] as number)) signature[i] = mixed;
    }
  return signature;
}

/** The finalizer of MurmurHash3 (public domain): every input bit reaches every output bit. */
function mix(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

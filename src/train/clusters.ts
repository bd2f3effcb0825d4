// Trains word clusters by the exchange algorithm with the two-sided predictive objective (Uszkoreit & Brants 2008;
// Dehdari et al. 2016): each word moves to the class that makes its left and right neighbours most predictable, until
// few words move. The classes are then merged pairwise by least loss of information (Slonim & Tishby 1999), which
// gives the binary tree. Deterministic: words in order of frequency, ties to the lower class.

import { clusterKey, encodeClusters } from "../model/clusters";
import { plainSentences } from "./plain-sentences";

const CLASSES = 512;
const MIN_COUNT = 3;
const ROUNDS = 14;
/** A tree of 512 leaves is deeper than 15 somewhere; what lies below is not told apart by paths. */
const MAX_PATH_BITS = 15;

/** n·log n, from a table for small n. */
const N_LOG_N = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
const nLogN = (n: number): number => (n < N_LOG_N.length ? (N_LOG_N[n] as number) : n * Math.log(n));

interface Text {
  readonly words: readonly string[];
  /** For each sentence its words' indices; −1 for a rare word. */
  readonly sentences: readonly Int32Array[];
}

/** Reads the text; a sentence's first word is lower-cased where the text otherwise writes it so more often. */
function readText(): Text {
  const raw = [...plainSentences()].map((sentence) => sentence.map(clusterKey));
  const inner = new Map<string, number>();
  for (const sentence of raw) sentence.forEach((word, i) => i > 0 && inner.set(word, (inner.get(word) ?? 0) + 1));
  const counts = new Map<string, number>();
  for (const sentence of raw) {
    const first = sentence[0] as string;
    const lower = first.toLowerCase();
    if ((inner.get(lower) ?? 0) > (inner.get(first) ?? 0)) sentence[0] = lower;
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()]
    .filter((word) => (counts.get(word) as number) >= MIN_COUNT && word.length < 40)
    .sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number) || (a < b ? -1 : 1));
  const index = new Map(words.map((word, i) => [word, i]));
  return { words, sentences: raw.map((sentence) => Int32Array.from(sentence, (word) => index.get(word) ?? -1)) };
}

/** The contexts of each word: left neighbours 0…V+1 and right ones V+2…2V+3 (V is a rare word, V+1 the edge). */
function countContexts({ words, sentences }: Text): { ids: Int32Array[]; counts: Int32Array[]; totals: Int32Array } {
  const size = words.length;
  const maps = words.map(() => new Map<number, number>());
  const totals = new Int32Array(size);
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.length; i++) {
      const word = sentence[i] as number;
      if (word < 0) continue;
      const left = i === 0 ? size + 1 : sentence[i - 1] === -1 ? size : (sentence[i - 1] as number);
      const right = i === sentence.length - 1 ? size + 1 : sentence[i + 1] === -1 ? size : (sentence[i + 1] as number);
      const map = maps[word] as Map<number, number>;
      map.set(left, (map.get(left) ?? 0) + 1);
      map.set(right + size + 2, (map.get(right + size + 2) ?? 0) + 1);
      totals[word] = (totals[word] as number) + 1;
    }
  }
  return {
    ids: maps.map((map) => Int32Array.from(map.keys())),
    counts: maps.map((map) => Int32Array.from(map.values())),
    totals,
  };
}

/** The exchange: returns each word's class, 0…k−1. */
function exchange(text: Text, log: (line: string) => void): Int32Array {
  const { ids, counts, totals } = countContexts(text);
  const size = text.words.length;
  const classOf = Int32Array.from({ length: size }, (_, word) => word % CLASSES);
  const sizes = new Float64Array(CLASSES);
  // table[context · k + class]: how often a word of the class stands in the context.
  const table = new Int32Array((2 * size + 4) * CLASSES);
  const add = (word: number, to: number, sign: number): void => {
    const id = ids[word] as Int32Array;
    const count = counts[word] as Int32Array;
    for (let j = 0; j < id.length; j++) table[(id[j] as number) * CLASSES + to]! += sign * (count[j] as number);
    sizes[to]! += sign * (totals[word] as number);
  };
  for (let word = 0; word < size; word++) add(word, classOf[word] as number, 1);
  const gain = new Float64Array(CLASSES);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let word = 0; word < size; word++) {
      const from = classOf[word] as number;
      add(word, from, -1);
      gain.fill(0);
      const id = ids[word] as Int32Array;
      const count = counts[word] as Int32Array;
      for (let j = 0; j < id.length; j++) {
        const base = (id[j] as number) * CLASSES;
        const k = count[j] as number;
        const fresh = nLogN(k);
        for (let c = 0; c < CLASSES; c++) {
          const n = table[base + c] as number;
          if (n !== 0) gain[c]! += nLogN(n + k) - nLogN(n) - fresh;
        }
      }
      let best = from;
      let bestGain = -Infinity;
      for (let c = 0; c < CLASSES; c++) {
        const n = sizes[c] as number;
        const value = (gain[c] as number) - 2 * (nLogN(n + (totals[word] as number)) - nLogN(n));
        if (value > bestGain || (value === bestGain && c === from)) [best, bestGain] = [c, value];
      }
      add(word, best, 1);
      classOf[word] = best;
      if (best !== from) moved++;
    }
    log(`clusters: round ${round + 1}, ${moved} of ${size} words moved`);
    if (moved < size / 200) break;
  }
  return classOf;
}

/** Merges classes pairwise and returns each class's path, as `Clusters.paths` writes it but from index 0. */
function tree(text: Text, classOf: Int32Array): Uint16Array {
  const width = 2 * (CLASSES + 2);
  const rows = Array.from({ length: CLASSES }, () => new Float64Array(width));
  const kind = (word: number | undefined): number =>
    word === undefined ? CLASSES + 1 : word < 0 ? CLASSES : (classOf[word] as number);
  for (const sentence of text.sentences) {
    for (let i = 0; i < sentence.length; i++) {
      if ((sentence[i] as number) < 0) continue;
      const row = rows[classOf[sentence[i] as number] as number] as Float64Array;
      row[kind(i === 0 ? undefined : sentence[i - 1])]! += 1;
      row[CLASSES + 2 + kind(sentence[i + 1])]! += 1;
    }
  }
  const sums = rows.map((row) => row.reduce((sum, n) => sum + n, 0));
  // What is lost when two classes share one distribution over contexts.
  const loss = (a: number, b: number): number => {
    const [p, q] = [rows[a] as Float64Array, rows[b] as Float64Array];
    let sum = 0;
    for (let i = 0; i < width; i++) {
      const [x, y] = [p[i] as number, q[i] as number];
      if (x !== 0 && y !== 0) sum += nLogN(x) + nLogN(y) - nLogN(x + y);
    }
    return (
      sum - (nLogN(sums[a] as number) + nLogN(sums[b] as number) - nLogN((sums[a] as number) + (sums[b] as number)))
    );
  };
  const alive = new Set(rows.keys());
  const losses = rows.map((_, a) => Float64Array.from({ length: CLASSES }, (_, b) => (b < a ? loss(a, b) : Infinity)));
  const members: number[][] = rows.map((_, i) => [i]);
  const steps: number[][] = rows.map(() => []);
  while (alive.size > 1) {
    let [first, second, least] = [-1, -1, Infinity];
    for (const a of alive)
      for (const b of alive)
        if (b < a && (losses[a]![b] as number) < least) [first, second, least] = [b, a, losses[a]![b] as number];
    for (const leaf of members[first] as number[]) (steps[leaf] as number[]).push(0);
    for (const leaf of members[second] as number[]) (steps[leaf] as number[]).push(1);
    members[first] = [...(members[first] as number[]), ...(members[second] as number[])];
    (rows[second] as Float64Array).forEach((n, i) => ((rows[first] as Float64Array)[i]! += n));
    sums[first]! += sums[second] as number;
    alive.delete(second);
    for (const other of alive)
      if (other !== first) losses[Math.max(first, other)]![Math.min(first, other)] = loss(first, other);
  }
  return Uint16Array.from(steps, (path) =>
    path
      .reverse()
      .slice(0, MAX_PATH_BITS)
      .reduce((bits, step) => bits * 2 + step, 1),
  );
}

/** Trains the clusters and returns the section `clusters`. */
export function trainClusters(log: (line: string) => void): Uint8Array {
  const text = readText();
  const classOf = exchange(text, log);
  const leaves = tree(text, classOf);
  // Classes are numbered along the tree, so that neighbours in number are neighbours in meaning.
  const depth = (path: number): string => path.toString(2).slice(1);
  const order = [...leaves.keys()].sort((a, b) =>
    depth(leaves[a] as number) < depth(leaves[b] as number)
      ? -1
      : depth(leaves[a] as number) > depth(leaves[b] as number)
        ? 1
        : a - b,
  );
  const rank = new Map(order.map((leaf, i) => [leaf, i + 1]));
  const words = new Map(text.words.map((word, i) => [word, rank.get(classOf[i] as number) as number]));
  return encodeClusters(words, Uint16Array.from([0, ...order.map((leaf) => leaves[leaf] as number)]));
}

// Feature hashing shared by training and shipped code: a feature is one 32-bit number, mixed from a template number and
// the values it joins. No dictionary of feature names exists anywhere; collisions of 32 bits are accepted.
// Mixing after MurmurHash3 (A. Appleby, public domain).

/** Mixes one more value into a feature. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ (h >>> 16);
}

/** The feature of template `template` with one value. */
export const feature1 = (template: number, a: number): number => finish(mix(template, a));
/** The feature of template `template` that joins two values. */
export const feature2 = (template: number, a: number, b: number): number => finish(mix(mix(template, a), b));
/** The feature of template `template` that joins three values. */
export const feature3 = (template: number, a: number, b: number, c: number): number =>
  finish(mix(mix(mix(template, a), b), c));

/** Spreads the bits; 0 is reserved for "no feature". */
function finish(hash: number): number {
  const h = (hash ^ (hash >>> 15)) | 0;
  return h === 0 ? 1 : h;
}

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;

/** FNV-1a of the UTF-16 units `from`..`to` of a text, as a signed 32-bit number. */
export const hashText = (text: string, from = 0, to = text.length): number => hashOn(FNV_BASIS, text, from, to);

/** The hash of a text whose beginning has the hash `hash`. Example: `hashOn(hashText("ab"), "cd") === hashText("abcd")`. */
export function hashOn(hash: number, text: string, from = 0, to = text.length): number {
  let h = hash;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h | 0;
}

/** A count as a feature: more than `most` are as many. Example: `upTo(3, 7) === 3`. */
export const upTo = (most: number, n: number): number => Math.min(most, n);

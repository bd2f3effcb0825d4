// Ids that are hashes of content: the same content gives the same id on every machine and in every order.
// SHA-256 (FIPS 180-4) over length-prefixed fields, so that ("ab", "c") and ("a", "bc") differ.

import { sha256 } from "@noble/hashes/sha256";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** Hex digits kept of the hash: 80 bits, so that a billion ids collide with a chance below 10⁻⁶. */
const ID_HEX_DIGITS = 20;
/** UTF-16 units that are gathered before they are hashed: a call costs more than a short text. */
const HASHED_AT_ONCE = 16_384;

// Node's own SHA-256 is ten times as fast; the digests are the same. Asked for at run time, so that no bundler looks for it.
const native = globalThis.process?.getBuiltinModule?.("node:crypto");

const sha256Hex: (text: string) => string = native
  ? (text) => native.hash("sha256", text, "hex")
  : (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 over texts that come one by one, as if they were one; for telling whether something has changed. */
export interface TextHash {
  update(text: string): void;
  /** The 64 hex digits; nothing can be added after. */
  hex(): string;
}

/**
 * Begins a hash over texts that need not be kept.
 *
 * @example const hash = textHash(); hash.update("a"); hash.update("bc"); hash.hex() // SHA-256 of "abc"
 */
export function textHash(): TextHash {
  if (native) {
    const hash = native.createHash("sha256");
    return { update: (text) => void hash.update(text, "utf8"), hex: () => hash.digest("hex") };
  }
  const hash = sha256.create();
  return { update: (text) => void hash.update(utf8ToBytes(text)), hex: () => bytesToHex(hash.digest()) };
}

// String.prototype.toWellFormed needs a newer library target than ES2022; the pattern does the same.
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const NOT_PLAIN = /[^ -~]/;

/** A field in NFC; a lone surrogate, which UTF-8 cannot hold, becomes its escape so that two stay two. */
function wellFormed(field: string): string {
  if (!NOT_PLAIN.test(field)) return field;
  return field.replace(LONE_SURROGATES, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`).normalize("NFC");
}

/**
 * The id of some content: `prefix_` and 20 hex digits.
 *
 * @example contentId("ent", "Person", "john kirby") // "ent_…", always the same
 */
export function contentId(prefix: string, ...fields: readonly string[]): string {
  let text = "";
  for (const one of fields) {
    const field = wellFormed(one);
    text += `${field.length}:${field}`;
  }
  return `${prefix}_${sha256Hex(text).slice(0, ID_HEX_DIGITS)}`;
}

/**
 * A hash over many texts, in order: 64 hex digits of SHA-256 over the texts, each preceded by its length. For telling whether
 * something has changed; ids are made by `contentId`.
 */
export function digest(texts: Iterable<string>): string {
  const hash = textHash();
  let waiting = "";
  for (const text of texts) {
    waiting += `${text.length}:${text}`;
    if (waiting.length < HASHED_AT_ONCE) continue;
    hash.update(waiting);
    waiting = "";
  }
  hash.update(waiting);
  return hash.hex();
}

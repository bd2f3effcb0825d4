// The key under which a name is looked up: case, accents of compatibility, punctuation and a leading article do not count.

/**
 * A name's look-up key.
 *
 * @example nameKey("The Wall Street Journal’s") // "wall street journal"
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s(?=\s|$)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|a|an) /, "");
}

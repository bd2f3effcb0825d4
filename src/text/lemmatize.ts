// Lemmas by learned ending rules: the longest known ending of the word under its Penn tag (the whole word before all others)
// says how many letters go and which come. Trained in src/train/train-lemmas.ts; this file owns the rules' form.

/** What becomes of a word's end: `cut` letters go, `add` comes. */
export interface LemmaRule {
  readonly cut: number;
  readonly add: string;
}

/** The lemmatizer's knowledge. */
export interface LemmaRules {
  /** Keys are "VBD ^went" (a whole word) or "VBD ied" (an ending). */
  readonly rules: ReadonlyMap<string, LemmaRule>;
  /** Tags whose words keep their capitals in the lemma wherever they stand ("NNP"). */
  readonly keepsCase: ReadonlySet<string>;
  /** Words that exist, in lower case: "provok" is not one, "provoke" is. */
  readonly known: { has(word: string): boolean };
  /** Words of other tags whose lemma has a capital ("american"), in lower case. */
  readonly capitalized: ReadonlySet<string>;
}

/** Endings longer than this are not learned. */
export const MAX_ENDING = 6;
const MAX_WORD = 64;

/**
 * The lemma of a word.
 *
 * @example lemmatize("bodies", "NNS", rules) // "body"
 */
export function lemmatize(form: string, xpos: string, rules: LemmaRules): string {
  if (form.length > MAX_WORD) return form;
  const lower = form.toLowerCase().replaceAll("’", "'");
  const keep = rules.keepsCase.has(xpos) || (form !== lower && rules.capitalized.has(lower));
  const base = keep ? form.replaceAll("’", "'") : lower;
  const rule = ruleFor(lower, xpos, rules.rules);
  if (rule === undefined || (rule.cut === 0 && rule.add === "")) return base;
  const stem = base.slice(0, base.length - rule.cut);
  const capitals = keep && form.length > 2 && form === form.toUpperCase() && form !== lower;
  const lemma = stem + (capitals ? rule.add.toUpperCase() : rule.add);
  return keep || rules.known.has(lemma) ? lemma : (repaired(lemma, rule, rules) ?? lemma);
}

/** The word that was meant where a rule gives none: endings do not show whether a stem has an e ("provok", "roote"). */
function repaired(lemma: string, rule: LemmaRule, { known }: LemmaRules): string | undefined {
  if (rule.cut === 0 || rule.add !== "") return undefined;
  if (known.has(`${lemma}e`)) return `${lemma}e`;
  return lemma.endsWith("e") && known.has(lemma.slice(0, -1)) ? lemma.slice(0, -1) : undefined;
}

function ruleFor(lower: string, xpos: string, rules: ReadonlyMap<string, LemmaRule>): LemmaRule | undefined {
  const whole = rules.get(`${xpos} ^${lower}`);
  if (whole !== undefined) return whole;
  for (let length = Math.min(MAX_ENDING, lower.length - 1); length >= 0; length--) {
    const rule = rules.get(`${xpos} ${lower.slice(lower.length - length)}`);
    if (rule !== undefined) return rule.cut < lower.length ? rule : undefined;
  }
  return undefined;
}

// Lemmas: of irregular verbs and nouns as declared, of all other words by learned ending rules. The longest known ending of the word under
// its Penn tag (the whole word before all others) says how many letters go and which come. Trained in src/train/train-lemmas.ts; this
// file owns the rules' form.

import { irregularLemma } from "./irregular-lemma";
import { regularLemma } from "./regular-lemma";

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
 * @example
 * lemmatize("bodies", "NNS", rules) // "body"
 * lemmatize("fled", "VBD", rules) // "flee"
 */
export function lemmatize(form: string, xpos: string, rules: LemmaRules): string {
  if (form.length > MAX_WORD) return form;
  const lower = form.toLowerCase().replaceAll("’", "'");
  const keep = rules.keepsCase.has(xpos) || (form !== lower && rules.capitalized.has(lower));
  const irregular = keep ? undefined : irregularLemma(lower, xpos);
  if (irregular !== undefined) return irregular;
  const base = keep ? form.replaceAll("’", "'") : lower;
  const whole = rules.rules.get(`${xpos} ^${lower}`);
  const rule = whole ?? endingRule(lower, xpos, rules.rules);
  if (rule === undefined || ((keep || whole) && rule.cut === 0 && rule.add === "")) return base;
  const stem = base.slice(0, base.length - rule.cut);
  const capitals = keep && form.length > 2 && form === form.toUpperCase() && form !== lower;
  const lemma = stem + (capitals ? rule.add.toUpperCase() : rule.add);
  if (keep) return lemma;
  const learned = { lemma, whole: whole !== undefined && rule.add !== "" };
  return regularLemma(lower, xpos, learned, rules.known) ?? repaired(lemma, rule, rules) ?? lemma;
}

/** The word that was meant where a rule gives none: endings do not show whether a stem has an e ("larg" of "largest"). */
function repaired(lemma: string, rule: LemmaRule, { known }: LemmaRules): string | undefined {
  if (rule.cut === 0 || rule.add !== "" || known.has(lemma)) return undefined;
  if (known.has(`${lemma}e`)) return `${lemma}e`;
  return lemma.endsWith("e") && known.has(lemma.slice(0, -1)) ? lemma.slice(0, -1) : undefined;
}

function endingRule(lower: string, xpos: string, rules: ReadonlyMap<string, LemmaRule>): LemmaRule | undefined {
  for (let length = Math.min(MAX_ENDING, lower.length - 1); length >= 0; length--) {
    const rule = rules.get(`${xpos} ${lower.slice(lower.length - length)}`);
    if (rule !== undefined) return rule.cut < lower.length ? rule : undefined;
  }
  return undefined;
}

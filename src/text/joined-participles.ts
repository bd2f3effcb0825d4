// “He was arrested in March and *sentenced* to five years”: a participle joined to a passive shares its auxiliary, which stands too far
// off for a tagger that reads from left to right. Of such verbs 70 of 80 in the training parts of EWT and GUM are participles, and of
// the other ten half have an object and most others cannot be passive.

import { IRREGULAR_PARTICIPLES, VERB_OF_PAST } from "./irregular-verbs";
import type { TaggedTree } from "./tagged-tree";

/** What a verb of its own subject, tense or object has. */
const OWN = /^(?:nsubj|csubj|aux|cop|obj|ccomp|xcomp|expl)/;

/** Past forms of verbs that are never passive, commonly joined to one that is: “was shot and *died*”. */
const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  `appeared arrived bled collapsed cried died disappeared emerged ended escaped fled happened knelt lay lied lived occurred
   proceeded progressed recovered remained resigned resulted sat screamed seemed slept smiled stayed stood succeeded succumbed
   survived vanished waited wept`.split(/\s+/),
);

/**
 * The words tagged as past tenses that are participles.
 *
 * @example
 * // “was arrested and sentenced”: [3]; “was shot and died”, “was freed and fled the country”: []
 */
export function joinedParticiples({ forms, xpos, heads, deprels }: TaggedTree): number[] {
  const found: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    if (deprels[i] !== "conj" || xpos[i] !== "VBD") continue;
    const first = heads[i] as number;
    const isPassive = xpos[first] === "VBN" && deprels.some((deprel, k) => heads[k] === first && deprel === "aux:pass");
    if (!isPassive || !canBeParticiple((forms[i] as string).toLowerCase())) continue;
    if (!deprels.some((deprel, k) => heads[k] === i && OWN.test(deprel))) found.push(i);
  }
  return found;
}

const canBeParticiple = (lower: string): boolean =>
  !NEVER_PASSIVE.has(lower) && (!VERB_OF_PAST.has(lower) || IRREGULAR_PARTICIPLES.has(lower));

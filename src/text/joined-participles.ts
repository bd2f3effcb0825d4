// “He was arrested in March and *sentenced* to five years”: a participle joined to a passive shares its auxiliary, which stands too far
// off for a tagger that reads from left to right. Of such verbs 70 of 80 in the training parts of EWT and GUM are participles, and of
// the other ten half have an object and most others cannot be passive.

import { IRREGULAR_PARTICIPLES, VERB_OF_PAST } from "./irregular-verbs";
import type { TaggedTree } from "./tagged-tree";

/** What a passive has. */
const AUXILIARY = /^aux:pass$/;
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
export function joinedParticiples(tree: TaggedTree): number[] {
  const { forms, xpos, heads, deprels } = tree;
  const found: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    if (deprels[i] !== "conj" || xpos[i] !== "VBD") continue;
    const first = heads[i] as number;
    if (xpos[first] !== "VBN" || !has(tree, first, AUXILIARY)) continue;
    if (canBeParticiple((forms[i] as string).toLowerCase()) && !has(tree, i, OWN)) found.push(i);
  }
  return found;
}

const has = ({ heads, deprels }: TaggedTree, word: number, relation: RegExp): boolean =>
  deprels.some((deprel, k) => heads[k] === word && relation.test(deprel));

const canBeParticiple = (lower: string): boolean =>
  !NEVER_PASSIVE.has(lower) && (!VERB_OF_PAST.has(lower) || IRREGULAR_PARTICIPLES.has(lower));

// One person's one relative: where “his wife, *Ana Roth*,” is told once, “his wife” is she wherever else it stands. Only nouns of
// kinship that an article uses of one named person; whose relative it is the pronoun or name before the noun must not deny.

import { once } from "../once";
import type { Facts } from "./mention-facts";

/** Nouns of kinship; of brothers, sons and the like there may be more, so an article must name one alone. */
const KIN: ReadonlySet<string> = new Set(
  `wife husband father mother widow widower fiancé fiancée girlfriend boyfriend partner stepfather stepmother brother sister son
   daughter uncle aunt grandfather grandmother nephew niece brother-in-law sister-in-law son-in-law`.split(/\s+/),
);

/** Fills, in `links`, the name of a relative who is named elsewhere in the article. */
export function sameRelatives(facts: readonly Facts[], groupOf: Int32Array, links: Int32Array): void {
  const relatives = new Map<string, number[]>();
  facts.forEach((fact, i) => {
    if (isRelative(fact)) once(relatives, fact.headLemma, (): number[] => []).push(i);
  });
  for (const list of relatives.values()) {
    const named = list.filter((i) => (links[i] as number) >= 0);
    const [first] = named;
    if (first === undefined || new Set(named.map((i) => groupOf[links[i] as number])).size > 1) continue;
    for (const i of list)
      if ((links[i] as number) < 0 && named.some((other) => ownersAgree(facts[i] as Facts, facts[other] as Facts)))
        links[i] = links[first] as number;
  }
}

/** “his wife”, “Ana Roth's brother”: one relative of somebody, and not the first of several. */
const isRelative = ({ mention, sentence, determiner, headLemma }: Facts): boolean =>
  mention.form === "NOM" &&
  mention.number === "singular" &&
  determiner === "possessive" &&
  KIN.has(headLemma) &&
  !sentence.tokens.slice(mention.first, mention.head).some(({ lemma }) => OF_SEVERAL.has(lemma.toLowerCase()));

const OF_SEVERAL: ReadonlySet<string> = new Set("first second third other another former ex next new".split(" "));

/** The same pronoun, or a name on one side: “his wife” and “her wife” are two, “the mayor's wife” is anybody's. */
function ownersAgree(a: Facts, b: Facts): boolean {
  const [one, two] = [ownerOf(a), ownerOf(b)];
  return one !== "" && two !== "" && (one === two || one === NAME || two === NAME);
}

const NAME = "name";

/** A pronoun of the third person in lower case, `NAME` for a name, else nothing. */
function ownerOf({ mention, sentence, lower }: Facts): string {
  const pronoun = /^(?:his|her|their)(?= )/.exec(lower)?.[0];
  if (pronoun !== undefined) return pronoun;
  const mark = sentence.tokens.findIndex(({ xpos }, at) => at >= mention.first && xpos === "POS");
  return mark > mention.first && mark < mention.head && sentence.tokens[mark - 1]?.upos === "PROPN" ? NAME : "";
}

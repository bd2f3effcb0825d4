// Noun phrases that are called by a name in their own sentence: “a group calling itself *Red Dawn*”, “the man, identified by
// police as *Bo Lind*”, “An army spokesman, *Ana Roth* said”. What hangs together in the tree is plain-links.ts.

import type { Facts } from "./mention-facts";

/** So many words may stand between a noun and its name: “within the church, identified by the local police as” */
const MAX_BETWEEN = 12;

/** What calls by a name, at the end of the words between; “known as” and its like may say by whom. */
const CALLS =
  /(?:^|[ ,])(?:(?:identified|known|named|referred to)(?: only)? (?:(?:by|to) [^,]{1,30} )?(?:only )?as|to be called|be called|calling (?:itself|himself|herself))(?: the)?(?: ["“‘'`]+)?$/;
/** Right behind the noun and what says where or whose it is. */
const CALLED = /^(?:[^,]* )?(?:called|named|nicknamed|dubbed)(?: the)?(?: ["“‘'`]+)?$/;
/** “The pope *had* named Ana Roth”: he is somebody else. */
const OTHERWISE = /(?:^| )(?:had|has|have|who|which|that|himself|herself|itself) /;

/** Fills, in `links`, the position of the name that a noun phrase before it is called by. */
export function calledNames(facts: readonly Facts[], links: Int32Array): void {
  facts.forEach((name, at) => {
    if (name.mention.form !== "NAM" || name.mention.demonym) return;
    for (let i = at - 1; i >= 0 && facts[i]?.at === name.at; i--) {
      const fact = facts[i] as Facts;
      if (name.mention.first - fact.mention.head > MAX_BETWEEN) break;
      // A name in between is called so itself.
      if (fact.mention.form === "NAM" && fact.mention.type === name.mention.type) break;
      if (fact.mention.form !== "NOM" || fact.mention.type !== name.mention.type) continue;
      if (
        (links[i] as number) < 0 &&
        fact.mention.number === "singular" &&
        fact.determiner !== "none" &&
        isCalled(fact, name)
      )
        links[i] = at;
      break;
    }
  });
}

function isCalled(fact: Facts, name: Facts): boolean {
  const { tokens } = fact.sentence;
  const between = tokens
    .slice(fact.mention.head + 1, name.mention.first)
    .map(({ form }) => form.toLowerCase())
    .join(" ");
  // “The dead *were* named as Ana and Bo Roth.”
  if (CALLS.test(between)) return !/(?:^| )were /.test(between);
  if (CALLED.test(between)) return !OTHERWISE.test(between);
  const [verb, behind] = tokens.slice(name.mention.last + 1);
  // “The man, Ana Roth said, left”: who says it stands between commas.
  return (
    between === "," &&
    opensClause(fact) &&
    (verb?.upos === "VERB" || verb?.upos === "AUX") &&
    behind !== undefined &&
    behind.upos !== "PUNCT"
  );
}

/** At the front of its sentence, or behind “that”: nothing before it that the name could belong to instead. */
function opensClause({ mention, sentence, determiner }: Facts): boolean {
  const before = sentence.tokens[mention.first - 1];
  return (determiner === "indefinite" || determiner === "definite") && (!before || before.lemma === "that");
}

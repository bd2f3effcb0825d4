// Where the event of a trigger happened: the place phrases of its clause, and in each the most specific named place
// ("in the town of Beslan" is Beslan, "near Kabul" is Kabul). A dateline fills no role, so only phrases count.

import type { Sentence, Token } from "../text/token";
import { baseRelation, childrenBy, dependencyTree, lemmaAt } from "./dependency-tree";
import { isNational, isOfClass, type Filler } from "./filler-class";
import { prepositionOf } from "./phrase-heads";

const PLACE_PREPOSITIONS = new Set(
  "in at near outside inside on off across around throughout along over within beside between above north south east west northeast northwest southeast southwest".split(
    " ",
  ),
);
/** “the West Bank town *of Qabatiya*”: of these nouns the name behind is the place itself, the name before what it lies in. */
const SETTLEMENTS = new Set("city town village hamlet port suburb neighborhood neighbourhood island resort".split(" "));
/** “near the Pakistani *border*” is not Pakistan, which may lie on either side. */
const BORDERS = new Set(["border", "frontier"]);
const isPlace = (filler: Filler): boolean =>
  filler.chain?.named === true && /^(?:Place|Facility)$/.test(filler.chain.type) && !isNational(filler);

/** The place phrases of the trigger's own clause, in text order: heads of phrases such as “in the town of …”. */
export function placePhrases(sentence: Sentence<Token>, token: number): number[] {
  const phrases = phrasesOf(sentence, token);
  // A noun's place may hang on its verb: “an attack killed two people in Quetta”, “the blast took place in …”.
  const word = sentence.tokens[token] as Token;
  const governor = sentence.tokens[word.head];
  if (governor?.upos === "VERB" && /^(?:nsubj|obj|obl)/.test(word.deprel))
    phrases.push(...phrasesOf(sentence, word.head));
  // “attacked …, killing 26 in Diafarabé”: a participle beside or above the trigger.
  if (word.upos === "VERB") {
    for (const child of childrenBy(sentence, token, "advcl"))
      if (/^VB[GN]$/.test(sentence.tokens[child]?.xpos ?? "")) phrases.push(...phrasesOf(sentence, child));
    if (/^(?:advcl|conj|acl)/.test(word.deprel) && governor && /^(?:VERB|NOUN)$/.test(governor.upos))
      phrases.push(...phrasesOf(sentence, word.head));
  }
  return phrases;
}

function phrasesOf(sentence: Sentence<Token>, token: number): number[] {
  const found: number[] = [];
  for (const child of dependencyTree(sentence).children[token] ?? []) {
    const word = sentence.tokens[child] as Token;
    const relation = baseRelation(word.deprel);
    if (relation === "obl" || relation === "nmod") {
      if (PLACE_PREPOSITIONS.has(prepositionOf(sentence, child))) found.push(child);
      // “in a raid in the town of Mandera”, “the scene of fighting in …”
      for (const inner of childrenBy(sentence, child, "nmod"))
        if (PLACE_PREPOSITIONS.has(prepositionOf(sentence, inner))) found.push(inner);
    } else if (relation === "obj") {
      for (const inner of childrenBy(sentence, child, "nmod")) {
        if (PLACE_PREPOSITIONS.has(prepositionOf(sentence, inner))) found.push(inner);
        for (const below of childrenBy(sentence, inner, "nmod"))
          if (PLACE_PREPOSITIONS.has(prepositionOf(sentence, below))) found.push(below);
      }
    } else if (relation === "advmod" && /^(?:north|south|east|west|outside|near)/i.test(word.form))
      for (const inner of childrenBy(sentence, child, "obl", "nmod")) found.push(inner);
  }
  return found;
}

/** “in rural areas”, “near the border with Mali”: a place phrase that names none, as words. */
export const isPlacePhrase = (filler: Filler): boolean => filler.chain?.named !== true && isOfClass(filler, "place");

/** The most specific named place of a phrase: its head, else a name close below it, the possessor last. */
export function placeIn(
  sentence: Sentence<Token>,
  phrase: number,
  fillerOf: (token: number) => Filler,
): Filler | undefined {
  const own = fillerOf(phrase);
  if (isPlace(own) && own.mention?.form === "NAM") return own;
  const lemma = lemmaAt(sentence, phrase);
  const isBorder = BORDERS.has(lemma);
  const before = childrenBy(sentence, phrase, "compound", "amod").filter(
    (child) => sentence.tokens[child]?.upos === "PROPN",
  );
  const behind = childrenBy(sentence, phrase, "nmod").filter(
    (child) => sentence.tokens[child]?.deprel !== "nmod:poss" && prepositionOf(sentence, child) === "of",
  );
  const naming = SETTLEMENTS.has(lemma) ? [...behind, ...before] : [...before, ...behind];
  for (const child of isBorder ? [] : [...childrenBy(sentence, phrase, "appos", "flat"), ...naming]) {
    const filler = fillerOf(child);
    if (isPlace(filler)) return filler;
    const below = placeBelow(sentence, child, fillerOf);
    if (below) return below;
  }
  if (isPlace(own)) return own;
  for (const child of childrenBy(sentence, phrase, "nmod")) {
    if (sentence.tokens[child]?.deprel !== "nmod:poss" && !PLACE_PREPOSITIONS.has(prepositionOf(sentence, child)))
      continue;
    const filler = fillerOf(child);
    if (isPlace(filler)) return filler;
  }
  for (const child of isBorder ? [] : childrenBy(sentence, phrase, "amod", "compound", "nmod:poss")) {
    const filler = fillerOf(child);
    if (isPlace(filler)) return filler;
  }
  return undefined;
}

function placeBelow(sentence: Sentence<Token>, token: number, fillerOf: (token: number) => Filler): Filler | undefined {
  for (const child of childrenBy(sentence, token, "compound", "amod", "nmod", "appos", "flat")) {
    const filler = fillerOf(child);
    if (isPlace(filler)) return filler;
  }
  return undefined;
}

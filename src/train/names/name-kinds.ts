// Works out what kind of names each capitalized word is part of (src/extract/name-kinds.ts) from corpora whose sentences
// are no good to learn from whole: marked in part (Few-NERD, Re-DocRED), silver (GMB) or far from news (tweets).

import { ALONE, ANYWHERE, FIRST_OF_NAME, LAST_OF_NAME, nameKind, type PlaceInName } from "../../extract/name-kinds";
import { NAME_TYPES } from "../../extract/name-labels";
import { plainForm } from "../../extract/name-words";
import { hashText } from "../../model/features";
import type { LabelledDocument } from "./labelled-text";
import { goldSpansOf } from "./measure";

/** Shares of a word's names from which its type is rather sure, and sure. */
const RATHER_SURE = 0.6;
const SURE = 0.85;

/** How many different names of each type a word is in, and where it stands in them. */
interface Uses {
  readonly types: Int32Array;
  readonly places: Int32Array;
}

const topOf = (counts: Int32Array): number => counts.indexOf(Math.max(...counts));

/** The table of the words that the names of the documents are made of. Each name counts once. */
export function nameKindsOf(documents: readonly LabelledDocument[]): Map<number, number> {
  const uses = new Map<string, Uses>();
  const seen = new Set<string>();
  for (const { sentences } of documents)
    for (const sentence of sentences)
      for (const { first, last, types } of goldSpansOf(sentence)) {
        const words = sentence.forms.slice(first, last + 1).map((form) => plainForm(form));
        const type = NAME_TYPES.indexOf(types[0] as (typeof NAME_TYPES)[number]);
        const key = `${type} ${words.join(" ")}`;
        if (seen.has(key)) continue;
        seen.add(key);
        words.forEach((word, i) => {
          if (!/^\p{Lu}.*\p{L}/u.test(word)) return;
          const lower = word.toLowerCase();
          const own = uses.get(lower) ?? { types: new Int32Array(NAME_TYPES.length), places: new Int32Array(4) };
          uses.set(lower, own);
          own.types[type]! += 1;
          own.places[placeOf(i, words.length)]! += 1;
        });
      }
  return new Map(
    [...uses].map(([word, { types, places }]) => {
      const type = topOf(types);
      const share = (types[type] as number) / types.reduce((sum, count) => sum + count, 0);
      const sure = share >= SURE ? 2 : share >= RATHER_SURE ? 1 : 0;
      return [hashText(word), nameKind(type, sure, topOf(places) as PlaceInName)];
    }),
  );
}

const placeOf = (i: number, length: number): PlaceInName =>
  length === 1 ? ALONE : i === 0 ? FIRST_OF_NAME : i === length - 1 ? LAST_OF_NAME : ANYWHERE;

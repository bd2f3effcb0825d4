// Who says what in a text whose names are marked by hand, for tests of the attribution stage.

import { findAttributions } from "../../src/extract/find-attributions";
import type { AttributionSpan } from "../../src/extract/document";
import type { EntityType } from "../../src/ontology/entity-types";
import { read } from "../../src/text/read";
import { markedDocument } from "../../src/train/marked-document";
import { languageModel } from "./language";

/** The attributions of a text; each of `names` is a chain of its own type, marked wherever it stands. */
export function spoken(text: string, names: Readonly<Record<string, EntityType>> = {}): readonly AttributionSpan[] {
  const marks = Object.entries(names).flatMap(([name, type]) => {
    const found = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
      found.push({ start, end: start + name.length, type, chain: name });
    return found;
  });
  const doc = markedDocument(read({ id: "a", text }, languageModel()), marks);
  return findAttributions(doc).attributions;
}

/** Who speaks, in text order. */
export const speakersIn = (...given: Parameters<typeof spoken>): (string | undefined)[] =>
  spoken(...given).map(({ speaker }) => speaker?.text);

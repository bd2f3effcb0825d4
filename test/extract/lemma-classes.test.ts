import { expect } from "chai";

import { classBit, classesOf } from "../../src/extract/lemma-classes";
import { WORD_CLASSES, type WordClass } from "../../src/ontology/word-classes";

describe("The classes of a lemma", () => {
  it("are those that list it or what it is the plural of, and no others", () => {
    const words = Object.values(WORD_CLASSES).flatMap((list) => [...list]);
    for (const word of [...words, ...words.map((each) => `${each}s`), "xyz", "s", ""])
      for (const [name, list] of Object.entries(WORD_CLASSES) as [WordClass, ReadonlySet<string>][]) {
        const isListed = list.has(word) || (word.endsWith("s") && list.has(word.slice(0, -1)));
        expect((classesOf(word) & classBit(name)) !== 0, `${word} ${name}`).to.equal(isListed);
      }
  });
});

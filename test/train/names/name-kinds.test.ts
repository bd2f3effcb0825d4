import { expect } from "chai";

import { ALONE, FIRST_OF_NAME, LAST_OF_NAME, nameKind } from "../../../src/extract/name-kinds";
import { NAME_TYPES, type NameType } from "../../../src/extract/name-labels";
import { hashText } from "../../../src/model/features";
import { readInline } from "../../../src/train/names/corpora";
import { labelled } from "../../../src/train/names/labelled-text";
import { nameKindsOf } from "../../../src/train/names/name-kinds";

const kindsOf = (...lines: string[]): ReadonlyMap<number, number> =>
  nameKindsOf([
    {
      source: "test",
      sentences: lines.map((line) => {
        const { text, spans } = readInline(line);
        return labelled(text, spans, "none");
      }),
    },
  ]);
const type = (name: NameType): number => NAME_TYPES.indexOf(name);

describe("the kinds of names in a corpus", () => {
  it("are each word's commonest type and place", () => {
    const kinds = kindsOf("[PER Ann Lee] met [PER Ann Bo] in [PLACE Kollam].", "[PER Cy Lee] left.");
    expect(kinds.get(hashText("ann"))).to.equal(nameKind(type("Person"), 2, FIRST_OF_NAME));
    expect(kinds.get(hashText("lee"))).to.equal(nameKind(type("Person"), 2, LAST_OF_NAME));
    expect(kinds.get(hashText("kollam"))).to.equal(nameKind(type("Place"), 2, ALONE));
    expect(kinds.get(hashText("met"))).to.equal(undefined);
  });

  it("count each name once and say how sure they are", () => {
    const kinds = kindsOf(
      "[ORG Lee Bank] and [ORG Lee Bank] and [ORG Lee Bank].",
      "[PER Ann Lee] and [PER Cy Lee] and [PLACE University of Lee].",
    );
    expect(kinds.get(hashText("lee"))).to.equal(nameKind(type("Person"), 0, LAST_OF_NAME));
    expect(kinds.get(hashText("of"))).to.equal(undefined);
  });
});

import { expect } from "chai";

import {
  ALONE,
  ANYWHERE,
  FIRST_OF_NAME,
  isSureName,
  LAST_OF_NAME,
  nameKind,
  SURENESS,
} from "../../src/extract/name-kinds";
import { NAME_TYPES } from "../../src/extract/name-labels";

describe("kinds of names by word", () => {
  it("are one number for each type, sureness and place, and never 0", () => {
    const all = new Set<number>();
    NAME_TYPES.forEach((_, type) => {
      for (let sure = 0; sure < SURENESS; sure++)
        for (const place of [ALONE, FIRST_OF_NAME, LAST_OF_NAME, ANYWHERE] as const) {
          const kind = nameKind(type, sure, place);
          expect(isSureName(kind)).to.equal(sure === 2);
          all.add(kind);
        }
    });
    expect(all.size).to.equal(NAME_TYPES.length * SURENESS * 4);
    expect(all.has(0)).to.equal(false);
  });
});

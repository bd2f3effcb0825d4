import { expect } from "chai";

import { buildGraph } from "../../../src";

/** How the article's claims put that somebody is of a country. */
async function claims(text: string): Promise<string[]> {
  const kg = await buildGraph([{ id: "a", text }]);
  return kg
    .relations({ type: "CITIZEN_OF" })
    .flatMap((relation) => relation.claims.map(({ polarity, certainty }) => `${polarity}, ${certainty}`));
}

describe("A nationality said of somebody", () => {
  const cases: readonly (readonly [text: string, claim: string])[] = [
    ["Ada Brandt is French.", "affirmed, certain"],
    ["Ada Brandt, a singer, is not French.", "denied, certain"],
    ["Police denied that Ada Brandt is French.", "denied, certain"],
    ["If Ada Brandt becomes the first Belgian to win, Oslo will cheer.", "affirmed, possible"],
  ];
  for (const [text, claim] of cases)
    it(`is ${claim} in “${text}”`, async () => expect(await claims(text)).to.deep.equal([claim]));
});

import { expect } from "chai";
import { speakersIn } from "../../support/spoken";

describe("A speaker before a relative clause or participle", () => {
  const cases: readonly (readonly [text: string, speaker: string])[] = [
    ["Ann Lo, who teaches in Bern, said the bridge had fallen.", "Ann Lo"],
    ["Officials in Bern, which borders the lake, said the bridge had fallen.", "Officials"],
    ["Residents who fled into the bush said the bridge had fallen.", "Residents"],
    ["A diplomat briefed on the meeting said the bridge had fallen.", "A diplomat"],
    ["A man reached by telephone said the bridge had fallen.", "A man"],
    ["A coalition statement released today says the bridge had fallen.", "A coalition statement"],
    ["A team of Swiss engineers hired by the city said the bridge had fallen.", "A team of Swiss engineers"],
  ];
  for (const [text, speaker] of cases)
    it(`is found in “${text}”`, () => expect(speakersIn(text, { "Ann Lo": "Person" })).to.deep.equal([speaker]));

  const others: readonly (readonly [text: string, speaker: string])[] = [
    // The main clause goes on behind the relative one.
    ["The bridge, which links two towns, had fallen, Ann Lo said.", "Ann Lo"],
    ["The man, who was armed, fled on Monday, said Ann Lo.", "Ann Lo"],
    // The participle gives a name.
    ["A teacher named Ann Lo said the bridge had fallen.", "Ann Lo"],
  ];
  for (const [text, speaker] of others)
    it(`is not who stands before it in “${text}”`, () =>
      expect(speakersIn(text, { "Ann Lo": "Person" })).to.deep.equal([speaker]));
});

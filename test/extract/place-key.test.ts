import { expect } from "chai";

import { placeKey } from "../../src/extract/place-key";

describe("The number of a place", () => {
  it("differs between sentences and between words of one", () => {
    const places = [0, 1, 5000].flatMap((sentence) => [0, 1, 70_000].map((token) => ({ sentence, token })));
    expect(new Set(places.map(placeKey)).size).to.equal(places.length);
    expect(placeKey({ sentence: 3, token: 4 })).to.equal(placeKey({ sentence: 3, token: 4 }));
  });
});

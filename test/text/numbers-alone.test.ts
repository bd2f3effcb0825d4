import { expect } from "chai";

import { numbersAlone } from "../../src/text/numbers-alone";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(numbersAlone, marked);

describe("A number that a comma parts from the speakers behind it", () => {
  it("is the object of the verb before it", () => {
    expect(repair("killing/VBG/0/root 14/CD/4/nummod ,/,/1/punct officials/NNS/5/nsubj said/VBD/1/parataxis")).to.equal(
      "14/killing/obj",
    );
  });
  it("takes along what bounds it", () => {
    expect(
      repair(
        "fire/NN/2/nsubj killed/VBD/8/ccomp at/IN/5/case least/JJS/5/nmod five/CD/7/nummod ,/,/2/punct witnesses/NNS/8/nsubj said/VBD/0/root",
      ),
    ).to.equal("five/killed/obj");
    expect(
      repair("killed/VBD/6/ccomp another/DT/5/det 40/CD/5/nummod ,/,/1/punct police/NNS/6/nsubj said/VBD/0/root"),
    ).to.equal("another/40/det 40/killed/obj");
  });
  it("stays a count without a comma, in a list, behind a passive or a form of be, and beside another object", () => {
    expect(repair("killing/VBG/0/root 14/CD/3/nummod officials/NNS/4/nsubj said/VBD/1/parataxis")).to.equal("");
    expect(repair("saw/VBD/0/root two/CD/5/nummod ,/,/5/punct big/JJ/5/amod dogs/NNS/1/obj")).to.equal("");
    expect(
      repair("toll/NN/5/dep was/VBD/5/dep 31/CD/5/nummod ,/,/1/punct doctors/NNS/6/nsubj said/VBD/0/root"),
    ).to.equal("");
    expect(
      repair("killed/VBD/6/ccomp men/NNS/1/obj 14/CD/5/nummod ,/,/1/punct police/NNS/6/nsubj said/VBD/0/root"),
    ).to.equal("");
  });
});

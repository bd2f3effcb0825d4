import { expect } from "chai";

import { onlySubject } from "../../src/text/only-subject";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(onlySubject, marked);

describe("Two subjects joined by “and”", () => {
  it("are one, whether the parser hung “and” on the second or on the verb", () => {
    expect(repair("crew/NN/5/nsubj and/CC/4/cc community/NN/4/compound members/NNS/5/nsubj left/VBD/0/root")).to.equal(
      "members/crew/conj",
    );
    expect(repair("You/PRP/4/nsubj and/CC/4/cc I/PRP/4/nsubj met/VBD/0/root")).to.equal("and/I/cc I/You/conj");
  });
  it("are one with a third before a comma", () => {
    expect(
      repair("Friends/NNS/6/nsubj ,/,/3/punct allies/NNS/6/nsubj and/CC/5/cc foes/NNS/3/conj agree/VBP/0/root"),
    ).to.equal("allies/Friends/conj foes/Friends/conj");
  });
  it("stay two where a clause may end before “and”, or where the list is a post behind a name", () => {
    expect(
      repair(
        "The/DT/2/det man/NN/7/nsubj fell/VBD/2/acl ,/,/3/punct but/CC/7/cc he/PRP/7/nsubj died/VBD/0/root alone/RB/7/advmod",
      ),
    ).to.equal("");
    expect(
      repair(
        "Ms./NNP/2/compound Dahl/NNP/8/nsubj ,/,/2/punct chair/NN/8/nsubj and/CC/6/cc owner/NN/4/conj ,/,/4/punct left/VBD/0/root",
      ),
    ).to.equal("chair/Dahl/appos");
  });
});

import { expect } from "chai";

import { onlySubject } from "../../src/text/only-subject";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(onlySubject, marked);

describe("A relative clause taken for the main clause", () => {
  it("hangs on its noun, which is the subject of what has none", () => {
    expect(
      repair(
        "Cruz/NNP/4/nsubj ,/,/4/punct who/WP/4/nsubj leads/VBZ/0/root polls/NNS/4/obj ,/,/7/punct spoke/VBD/4/conj ././4/punct",
      ),
    ).to.equal("Cruz/spoke/nsubj leads/Cruz/acl:relcl spoke//root ./spoke/punct");
    expect(repair("words/NNS/3/nsubj people/PRP/3/nsubj use/VBP/0/root hurt/VBP/3/ccomp")).to.equal("");
    expect(repair("words/NNS/3/nsubj they/PRP/3/nsubj use/VBP/0/root hurt/VBP/3/ccomp")).to.equal(
      "words/hurt/nsubj use/words/acl:relcl hurt//root",
    );
  });
  it("has as main clause a participle without an auxiliary if there is nothing better", () => {
    expect(
      repair(
        "Dahl/NNP/4/nsubj ,/,/4/punct who/WP/4/nsubj leads/VBZ/0/root polls/NNS/4/obj ,/,/7/punct told/VBN/4/advcl her/PRP/7/obj",
      ),
    ).to.equal("Dahl/told/nsubj leads/Dahl/acl:relcl told//root");
    expect(
      repair(
        "Dahl/NNP/4/nsubj ,/,/4/punct who/WP/4/nsubj leads/VBZ/0/root polls/NNS/4/obj ,/,/7/punct seen/VBN/4/advcl here/RB/7/advmod",
      ),
    ).to.equal("Dahl//root leads/Dahl/acl:relcl");
  });
  it("leaves the noun in the verb's place where there is no main clause", () => {
    expect(repair("Anyone/NN/3/nsubj who/WP/3/nsubj knows/VBZ/0/root her/PRP/3/obj ././3/punct")).to.equal(
      "Anyone//root knows/Anyone/acl:relcl ./Anyone/punct",
    );
  });
  it("gets its verb back where the main verb took its subject", () => {
    expect(repair("The/DT/2/det life/NN/6/nsubj they/PRP/6/nsubj have/VBP/6/aux is/VBZ/6/cop hard/JJ/0/root")).to.equal(
      "they/have/nsubj have/life/acl:relcl",
    );
  });
  it("begins with whose it is, too", () => {
    expect(
      repair(
        "Unisys/NNP/5/nsubj ,/,/1/punct whose/WP$/4/nmod:poss profit/NN/5/nsubj rose/VBD/0/root ,/,/7/punct hired/VBD/5/conj",
      ),
    ).to.equal("Unisys/hired/nsubj rose/Unisys/acl:relcl hired//root");
  });
  it("leaves what stands between a verb and its clause an object of the verb", () => {
    expect(repair("They/PRP/2/nsubj tell/VBP/0/root you/PRP/5/nsubj it/PRP/5/nsubj fell/VBD/2/ccomp")).to.equal(
      "you/tell/obj",
    );
    expect(
      repair("We/PRP/2/nsubj need/VBP/0/root people/NNS/6/nsubj who/WP/6/nsubj can/MD/6/aux help/VB/2/ccomp"),
    ).to.equal("people/need/obj help/people/acl:relcl");
  });
  it("is none behind a name without an article: “HH the Amir accepted”", () => {
    expect(repair("HH/NNP/4/nsubj the/DT/3/det Amir/NN/4/nsubj left/VBD/0/root")).to.equal("");
  });
  it("is said of the last noun before “who”", () => {
    expect(
      repair(
        "A/DT/2/det firm/NN/7/nsubj of/IN/4/case Levi/NNP/2/nmod ,/,/7/punct who/WP/7/nsubj left/VBD/0/root ././7/punct",
      ),
    ).to.equal("firm//root left/Levi/acl:relcl ./firm/punct");
  });
});

describe("A relative pronoun beside the subject", () => {
  it("is the object, or a conjunction where nothing is lacking", () => {
    expect(repair("taxes/NNS/0/root which/WDT/4/nsubj Whigs/NNPS/4/nsubj opposed/VBD/1/acl:relcl")).to.equal(
      "which/opposed/obj",
    );
    expect(
      repair("reports/NNS/0/root that/WDT/4/nsubj men/NNS/4/nsubj killed/VBD/1/acl:relcl boys/NNS/4/obj"),
    ).to.equal("that/killed/mark");
  });
  it("is the subject of what is said", () => {
    expect(repair("Dahl/NNP/0/root who/WP/4/nsubj she/PRP/4/nsubj said/VBD/1/acl:relcl fled/VBD/4/ccomp")).to.equal(
      "who/fled/nsubj",
    );
  });
  it("is that of the verb right behind it, though another subject follows", () => {
    expect(
      repair("Those/DT/6/nsubj who/WP/6/nsubj are/VBP/6/cop some/DT/6/nsubj have/VBP/6/aux left/VBN/0/root"),
    ).to.equal("who/are/nsubj are/Those/acl:relcl");
  });
  it("makes a determined noun the object", () => {
    expect(repair("what/WDT/2/det gifts/NNS/4/nsubj he/PRP/4/nsubj got/VBD/0/root")).to.equal("gifts/got/obj");
  });
});

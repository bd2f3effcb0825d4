import { expect } from "chai";

import { clauseConjunctions } from "../../src/text/clause-conjunctions";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(clauseConjunctions, marked);

describe("A preposition of time before a subject", () => {
  it("is the conjunction of an adverbial clause", () => {
    expect(repair("They/PRP/2/nsubj spoke/VBD/0/root before/IN/4/case talks/NNS/5/nsubj began/VBD/2/ccomp")).to.equal(
      "before/began/mark began/spoke/advcl",
    );
  });
  it("takes a clause from a noun to its verb", () => {
    const clause = "until/IN/4/case talks/NNS/5/nsubj began/VBD/2/acl:relcl";
    expect(repair(`left/VBD/0/root Rome/NNP/1/obj ${clause}`)).to.equal("until/began/mark began/left/advcl");
  });
  it("makes the clause behind it the main clause", () => {
    const main = "prices/NNS/5/nsubj fell/VBD/3/conj ././3/punct";
    expect(repair(`After/IN/2/case talks/NNS/3/nsubj began/VBD/0/root ${main}`)).to.equal(
      "After/began/mark began/fell/advcl fell//root ./fell/punct",
    );
  });
  it("stays one before a number, beside a conjunction, and where no main clause follows", () => {
    expect(repair("say/VBP/0/root as/IN/4/case many/JJ/4/amod men/NNS/5/nsubj died/VBD/1/ccomp")).to.equal("");
    expect(repair("say/VBP/0/root as/IN/3/case men/NNS/5/nsubj if/IN/5/mark died/VBD/1/advcl")).to.equal("");
    expect(repair("After/IN/2/case talks/NNS/3/nsubj began/VBD/0/root")).to.equal("");
    expect(repair("say/VBP/0/root in/IN/3/case Rome/NNP/4/nsubj fell/VBD/1/ccomp")).to.equal("");
  });
});

import { expect } from "chai";

import { onlySubject } from "../../src/text/only-subject";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(onlySubject, marked);

describe("A subject of what is reported", () => {
  it("goes back over the verb that reports between commas, which is then an aside", () => {
    expect(
      repair(
        "Compaq/NNP/4/nsubj ,/,/4/punct she/PRP/4/nsubj said/VBD/0/root ,/,/4/punct would/MD/7/aux grow/VB/4/ccomp ././4/punct",
      ),
    ).to.equal("Compaq/grow/nsubj ,/grow/punct said/grow/parataxis grow//root ./grow/punct");
  });
  it("is that of the verb before the one that reports", () => {
    expect(repair("sales/NNS/5/nsubj rose/VBD/5/ccomp ,/,/2/punct he/PRP/5/nsubj said/VBD/0/root")).to.equal(
      "sales/rose/nsubj",
    );
  });
  it("is what is said where it stands in quotation marks and no clause is reported", () => {
    expect(repair("“/``/2/punct Peace/NN/6/nsubj ,/,/2/punct ”/''/2/punct she/PRP/6/nsubj said/VBD/0/root")).to.equal(
      "Peace/said/ccomp",
    );
    expect(
      repair("“/``/2/punct Peace/NN/6/nsubj ,/,/2/punct ”/''/2/punct she/PRP/6/nsubj said/VBD/0/root so/RB/6/obj"),
    ).to.equal("");
  });
  it("is none of a relative clause, whose noun it is", () => {
    expect(repair("Dahl/NNP/4/nsubj ,/,/1/punct who/WP/4/nsubj left/VBD/0/root ,/,/6/punct won/VBD/4/conj")).to.equal(
      "Dahl/won/nsubj left/Dahl/acl:relcl won//root",
    );
  });
  it("stays where the other verb has a subject, or no comma follows", () => {
    expect(
      repair(
        "Rather/RB/4/nsubj ,/,/4/punct he/PRP/4/nsubj said/VBD/0/root ,/,/4/punct it/PRP/7/nsubj fell/VBD/4/ccomp",
      ),
    ).to.equal("");
    expect(
      repair("Compaq/NNP/4/nsubj ,/,/4/punct she/PRP/4/nsubj said/VBD/0/root would/MD/6/aux grow/VB/4/ccomp"),
    ).to.equal("");
  });
});

import { expect } from "chai";

import { saidBetween } from "../../src/text/said-between";
import { repaired } from "../support/repaired";

const repair = (marked: string): string => repaired(saidBetween, marked);
const MAN = "The/DT/2/det man/NN/6/nsubj ,/,/4/punct Ana/NNP/2/appos Roth/NNP/4/flat";

describe("Who says something between two commas", () => {
  it("is the name there, and whoever stands before it is what it is said of", () => {
    expect(repair(`${MAN} said/VBD/0/root ,/,/8/punct left/VBD/6/ccomp town/NN/8/obj`)).to.equal(
      "man/left/nsubj Ana/said/nsubj said/left/parataxis left//root",
    );
  });
  it("is whoever has the name where a comma ends it, and where what follows has a subject or no tense", () => {
    expect(repair(`${MAN} said/VBD/0/root ,/,/8/punct to/TO/9/mark leave/VB/6/ccomp`)).to.equal("");
    expect(repair(`${MAN} said/VBD/0/root ,/,/8/punct he/PRP/9/nsubj left/VBD/6/ccomp`)).to.equal("");
    expect(
      repair(
        "The/DT/2/det man/NN/6/nsubj ,/,/4/punct Ana/NNP/2/appos ,/,/4/punct said/VBD/0/root ,/,/8/punct left/VBD/6/ccomp",
      ),
    ).to.equal("");
  });
});

import { expect } from "chai";

import { WordTable, type Analysis } from "../../src/text/word-table";

describe("The table of words", () => {
  const analysis = (lemma: string): Analysis => ({ upos: "NOUN", lemma, feats: {} });

  it("gives a form one row, and another form another", () => {
    const table = new WordTable();
    expect(table.row("bank")).to.equal(table.row("bank"));
    expect(table.row("bank")).not.to.equal(table.row("Bank"));
  });

  it("keeps what follows from a word, its tag and its relation, and nothing of other words, tags or relations", () => {
    const table = new WordTable();
    const [bank, river] = [table.row("bank"), table.row("river")];
    const first = table.analysis(bank, "NN", "obj", () => analysis("bank"));
    expect(table.analysis(bank, "NN", "obj", () => analysis("other"))).to.equal(first);
    expect(table.analysis(bank, "VB", "obj", () => analysis("to bank")).lemma).to.equal("to bank");
    expect(table.analysis(bank, "NN", "nsubj", () => analysis("a bank")).lemma).to.equal("a bank");
    expect(table.analysis(river, "NN", "obj", () => analysis("river")).lemma).to.equal("river");
    expect(table.analysis(bank, "NN", "obj", () => analysis("other"))).to.equal(first);
  });
});

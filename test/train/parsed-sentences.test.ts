import { expect } from "chai";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsedStories, readParsed, writeParsed, writeSeries } from "../../src/train/parsed-sentences";

describe("parsed sentences", () => {
  it("are read as they are written, with slashes and digits in words", () => {
    const sentences = [
      { forms: ["1/2", "of", "it"], heads: [-1, 2, 0], deprels: ["root", "case", "nmod"] },
      { forms: ["Go", "//", "2/x"], heads: [-1, 0, 0], deprels: ["root", "punct", "acl:relcl"] },
    ];
    expect(readParsed(writeParsed(sentences))).to.deep.equal(sentences);
  });

  it("are written a file for each series, and counted; files of series that are no more go", () => {
    const folder = mkdtempSync(join(tmpdir(), "nutgraph-parsed-"));
    try {
      const sentence = { forms: ["Go", "!"], heads: [-1, 0], deprels: ["root", "punct"] };
      writeFileSync(join(folder, "b.txt"), "Gone/0/root\n");
      writeFileSync(join(folder, "c.txt"), "Gone/0/root\n");
      const series = new Map([
        ["a", [sentence, sentence]],
        ["b", [sentence]],
      ]);
      expect(writeSeries(folder, series)).to.equal(3);
      expect(readdirSync(folder).sort()).to.deep.equal(["a.txt", "b.txt"]);
      expect(readParsed(readFileSync(join(folder, "b.txt"), "utf8"))).to.deep.equal([sentence]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("of the stories are trees with one root", () => {
    const stories = parsedStories();
    expect(stories.length).to.be.greaterThan(20_000);
    for (const { forms, heads, deprels } of stories) {
      expect(heads.filter((head) => head < 0)).to.have.length(1);
      expect(deprels).to.have.length(forms.length);
      heads.forEach((_, i) => {
        let at = i;
        for (let steps = 0; at >= 0; steps++) {
          if (steps > heads.length || at >= heads.length) throw new Error(`no tree: ${forms.join(" ")}`);
          at = heads[at] as number;
        }
      });
    }
  });
});

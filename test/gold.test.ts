// Every gold article, dev and train, builds without an error, and everything that must hold of a graph holds. How good
// the graphs are is measured by `npm run evaluate -- graph`, not here. The articles lie beside the project.
import { expect } from "chai";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildGraph, writeGraph, type Article } from "../src";
import { problemsOf } from "./support/check-graph";

const GOLD = join(process.env["NUTGRAPH_CORPORA"] ?? resolve(__dirname, "../../shared"), "gold");
/** 146 articles on a loaded machine. */
const TIMEOUT_MS = 600_000;

const readSet = (set: string): Article[] =>
  readdirSync(join(GOLD, set))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(GOLD, set, file), "utf8")) as Article);

describe("the gold articles", function () {
  this.timeout(TIMEOUT_MS);
  before(function () {
    // On a user's machine they are absent; in CI that would be a hole in the tests.
    if (!existsSync(GOLD) && process.env["CI"] !== "true") this.skip();
  });

  for (const set of ["dev", "train"])
    it(`of ${set} give graphs in which everything holds`, async () => {
      for (const article of readSet(set)) {
        const kg = await buildGraph([article]);
        expect(problemsOf(kg.data), article.id).to.deep.equal([]);
      }
    });

  it("give the same bytes together in any order, and the same again", async () => {
    const articles = readSet("dev");
    const once = writeGraph(await buildGraph(articles));
    expect(writeGraph(await buildGraph([...articles].reverse()))).to.equal(once);
    expect(writeGraph(await buildGraph([...articles, ...articles.slice(0, 3)]))).to.equal(once);
    expect(problemsOf((await buildGraph(articles)).data)).to.deep.equal([]);
  });
});

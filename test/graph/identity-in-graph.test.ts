// Identity as people handle it on a graph: the ledger, undoing a merge, deciding, removing an article.
import { expect } from "chai";
import { buildGraph, NotFoundError, readGraph, writeGraph, type Article, type KnowledgeGraph } from "../../src";

const ARTICLES: readonly Article[] = [
  { id: "a1", text: "Pentagon spokesman John Kirby said on Monday that the talks had failed. Kirby gave no reason." },
  { id: "a2", text: "The Pentagon denied the report. “It is false,” John Kirby, the Pentagon spokesman, said." },
  { id: "a3", text: "Fans cheered striker John Kirby in Leeds." },
];
const kirbys = (kg: KnowledgeGraph): number => kg.people().filter(({ name }) => name === "John Kirby").length;

describe("identity in a graph", () => {
  let kg: KnowledgeGraph;
  before(async () => (kg = await buildGraph(ARTICLES.slice(0, 2))));

  it("keeps a ledger entry with reason and evidence for each merge over articles", () => {
    expect(kirbys(kg)).to.equal(1);
    const merges = kg.merges("John Kirby");
    expect(merges.length).to.be.at.least(1);
    for (const merge of merges) {
      expect(merge.reason).not.to.equal("");
      expect(new Set(merge.evidence.map(({ article }) => article)).size).to.equal(2);
    }
  });

  it("undoes a merge, and keeps it undone when built on and read back", async () => {
    const [merge] = kg.merges("John Kirby");
    if (!merge) throw new Error("no merge to undo");
    const parted = kg.unmerge(merge);
    expect(kirbys(parted)).to.equal(2);
    const later = await buildGraph([{ id: "a4", text: "It rained in Kabul." }], {
      into: readGraph(writeGraph(parted)),
    });
    expect(kirbys(later)).to.equal(2);
  });

  it("parts an entity by article and joins it again by decision", () => {
    const parted = kg.split("John Kirby", ["a2"]);
    expect(kirbys(parted)).to.equal(2);
    const [one, two] = parted.people().filter(({ name }) => name === "John Kirby");
    if (!one || !two) throw new Error("not parted");
    expect(kirbys(parted.cannotLink(one, two))).to.equal(2);
  });

  it("joins two entities that a person knows to be one", async () => {
    const all = await buildGraph(ARTICLES);
    const [pentagon, leeds] = [all.entity("Pentagon"), all.entity("Leeds")];
    expect(all.sameAs(pentagon, pentagon).data.entities.length).to.equal(all.data.entities.length);
    expect(all.find("Leeds")[0]?.id).to.equal(leeds.id);
    const same = all.sameAs(all.people()[0] ?? "", all.people().at(-1) ?? "");
    expect(same.people().length).to.be.at.most(all.people().length);
  });

  it("forgets a removed article as if it had never been there", async () => {
    expect(writeGraph(kg.remove("a2"))).to.equal(writeGraph(await buildGraph(ARTICLES.slice(0, 1))));
    expect(() => kg.remove("a9")).to.throw(NotFoundError, "a9");
  });
});

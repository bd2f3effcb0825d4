import { expect } from "chai";
import fc from "fast-check";
import { unmergeArticles, unmergeDecisions, mergesOf, stableReference } from "../../src/graph/identity-decisions";
import { mergeGraphs } from "../../src/graph/merge-graphs";
import { splitGraph } from "../../src/graph/split-graph";
import { sketch, sketches } from "../../src/train/evaluate/article-sketch";
import { randomParts } from "../support/random-graphs";

const RUNS = { seed: 20210827, numRuns: 40 };

/** A fixed shuffle: every order is reached by some number. */
function shuffled<T>(items: readonly T[], number: number): T[] {
  const left = [...items];
  const out: T[] = [];
  for (let rest = number; left.length > 0; rest = Math.floor(rest / (left.length + 1)))
    out.push(...left.splice(rest % left.length, 1));
  return out;
}

describe("mergeGraphs", () => {
  it("gives the same bytes for every order of the articles", () => {
    fc.assert(
      fc.property(randomParts(6), fc.nat(), (parts, number) => {
        expect(JSON.stringify(mergeGraphs(shuffled(parts, number)))).to.equal(JSON.stringify(mergeGraphs(parts)));
      }),
      RUNS,
    );
  });

  it("gives the graph back when it is split and merged again", () => {
    fc.assert(
      fc.property(randomParts(6), (parts) => {
        const graph = mergeGraphs(parts);
        expect(mergeGraphs(splitGraph(graph))).to.deep.equal(graph);
        expect(JSON.stringify(mergeGraphs(splitGraph(graph)))).to.equal(JSON.stringify(graph));
      }),
      RUNS,
    );
  });

  it("gives, when an article is taken out, the graph that would have been built without it", () => {
    fc.assert(
      fc.property(randomParts(6), fc.nat(), (parts, number) => {
        const gone = number % parts.length;
        const without = splitGraph(mergeGraphs(parts)).filter((_, i) => i !== gone);
        expect(JSON.stringify(mergeGraphs(without))).to.equal(
          JSON.stringify(mergeGraphs(parts.filter((_, i) => i !== gone))),
        );
      }),
      RUNS,
    );
  });

  it("gives, when articles are added one by one from the written graph, what all at once give", () => {
    fc.assert(
      fc.property(randomParts(5), (parts) => {
        let graph = mergeGraphs([]);
        for (const part of parts) graph = mergeGraphs([graph, part]);
        expect(graph).to.deep.equal(mergeGraphs(parts));
      }),
      RUNS,
    );
  });

  it("counts an article given twice once, and refuses one id with two texts", () => {
    const part = sketch("a", "P smith = John Smith");
    expect(mergeGraphs([part, part])).to.deep.equal(mergeGraphs([part]));
    expect(() => mergeGraphs([part, sketch("a", "P smith = John Smith | Smith")])).to.throw(
      /two different articles have the id "a"/,
    );
  });

  it("unites a relation stated by two articles, keeps each article's words on its claims, and gives them back", () => {
    const parts = sketches(
      "r",
      `P kirby = John Kirby
       O pentagon = Pentagon
       kirby WORKS_FOR pentagon spokesman
       --
       P kirby = John Kirby
       O pentagon = The Pentagon
       kirby WORKS_FOR pentagon press secretary`,
    );
    const graph = mergeGraphs(parts);
    expect(graph.relations).to.have.length(1);
    expect(graph.relations[0]?.claims.map((claim) => claim.role)).to.deep.equal(["spokesman", "press secretary"]);
    expect(splitGraph(graph).map((part) => part.relations[0]?.role)).to.deep.equal(["spokesman", "press secretary"]);
    expect(mergeGraphs(splitGraph(graph).slice(1)).relations[0]?.claims[0]).to.not.have.property("role");
  });

  it("stores a symmetric relation once, whichever way round the articles give it", () => {
    const parts = sketches(
      "s",
      "L iran = Iran\nL israel = Israel\niran OPPOSES israel\n--\nL iran = Iran\nL israel = Israel\nisrael OPPOSES iran",
    );
    const graph = mergeGraphs(parts);
    expect(graph.relations).to.have.length(1);
    const [relation] = graph.relations;
    expect((relation?.source ?? "") < (relation?.target ?? "")).to.equal(true);
  });

  it("names a place by what its nationality word stands for, in every article alone too", () => {
    const [part] = sketches("d", "L afghanistan = Afghan>Afghanistan");
    expect(mergeGraphs(part ? [part] : []).entities[0]?.name).to.equal("Afghanistan");
  });

  it("keeps the id of a node while articles that use shorter names come and go, and changes it for homonyms", () => {
    const first = sketch("a", "P smith = John Smith | the mayor\nL ohio = Ohio\nsmith CITIZEN_OF ohio");
    const same = sketch("b", "P smith = John Smith\nL ohio = Ohio\nsmith CITIZEN_OF ohio");
    const other = sketch("c", "P smith = John Smith | the cricketer\nL leeds = Leeds\nsmith CITIZEN_OF leeds");
    const idOf = (graph: ReturnType<typeof mergeGraphs>): string[] =>
      graph.entities.filter(({ name }) => name === "John Smith").map(({ id }) => id);
    expect(idOf(mergeGraphs([first]))).to.deep.equal(idOf(mergeGraphs([first, same])));
    expect(idOf(mergeGraphs([first, same, other]))).to.have.length(2);
  });
});

describe("the ledger and decisions", () => {
  const parts = sketches(
    "l",
    ["P smith = John Smith | Smith", "P smith = John Smith", "P smith = Mr. John Smith", "P jones = Bob Jones"].join(
      "\n--\n",
    ),
  );
  const smiths = (graph: ReturnType<typeof mergeGraphs>) =>
    graph.entities.filter(({ name }) => name.endsWith("John Smith"));

  it("notes every merge with its reason and a mention from either article", () => {
    const graph = mergeGraphs(parts);
    const [smith] = smiths(graph);
    const merges = mergesOf(graph, smith?.id ?? "");
    expect(merges).to.have.length(2);
    for (const merge of merges) {
      expect(merge.reason).to.match(/same name/);
      expect(new Set(merge.evidence.map(({ article }) => article)).size).to.equal(2);
    }
  });

  it("undoes one merge, for later builds too, and the rest stays together", () => {
    const graph = mergeGraphs(parts);
    const merge = mergesOf(graph, smiths(graph)[0]?.id ?? "").find(({ evidence }) =>
      evidence.some(({ article }) => article === "l-03"),
    );
    const decisions = unmergeDecisions(graph, merge as NonNullable<typeof merge>);
    const undone = mergeGraphs(splitGraph(graph), decisions);
    expect(
      smiths(undone)
        .map((entity) => new Set(entity.mentions.map(({ article }) => article)).size)
        .sort(),
    ).to.deep.equal([1, 2]);
    const later = mergeGraphs([...splitGraph(undone), sketch("l-09", "P smith = John Smith")], undone.decisions);
    expect(smiths(later).length).to.be.greaterThan(1);
    expect(
      smiths(later).every(
        (entity) => !["l-01", "l-03"].every((id) => entity.mentions.some(({ article }) => article === id)),
      ),
    ).to.equal(true);
  });

  it("parts the articles named from an entity", () => {
    const graph = mergeGraphs(parts);
    const [smith] = smiths(graph);
    const undone = mergeGraphs(parts, unmergeArticles(graph, smith as NonNullable<typeof smith>, ["l-02"]));
    expect(smiths(undone)).to.have.length(2);
  });

  it("joins what a person says is one, across types of name and within one article, and takes it back", () => {
    const both = sketch("z", "P bush = George W. Bush\nP w = Dubya");
    const plain = mergeGraphs([both]);
    const references = plain.entities.map((entity) => stableReference(plain, entity));
    const joined = mergeGraphs([both], { sameAs: [[references[0] ?? "", references[1] ?? ""]], cannotLink: [] });
    expect(joined.entities.map(({ name }) => name)).to.deep.equal(["George W. Bush"]);
    expect(mergeGraphs(splitGraph(joined), joined.decisions)).to.deep.equal(joined);
    expect(mergeGraphs(splitGraph(joined))).to.deep.equal(plain);
  });

  it("accepts ids and bare names, and lets cannotLink outweigh sameAs", () => {
    const graph = mergeGraphs(parts);
    const [smith] = smiths(graph);
    const jones = graph.entities.find(({ name }) => name === "Bob Jones");
    const joined = mergeGraphs(parts, { sameAs: [[smith?.id ?? "", "bob jones"]], cannotLink: [] });
    expect(joined.entities).to.have.length(1);
    const barred = mergeGraphs(parts, {
      sameAs: [[smith?.id ?? "", jones?.id ?? ""]],
      cannotLink: [["Bob Jones", "John Smith"]],
    });
    expect(barred.entities).to.have.length(2);
  });

  it("keeps a decision that names nobody, for its article may come back", () => {
    const decisions = { sameAs: [], cannotLink: [["A@gone", "B@gone"]] as [string, string][] };
    expect(mergeGraphs(parts, decisions).decisions).to.deep.equal(decisions);
  });
});

import { expect } from "chai";
import { layout } from "../../src/export/layout";
import { EVENTS, isFiltered, NO_FILTERS, visible, type Filters } from "../../src/viewer/filters";
import { titleOf, viewerModel } from "../../src/viewer/model";
import { fold, search, searchIndex } from "../../src/viewer/search";
import { SMALL_GRAPH } from "../support/small-graph";

const model = viewerModel(SMALL_GRAPH, layout(SMALL_GRAPH));
const shown = (filters: Partial<Filters>): string[] => [...visible(model, { ...NO_FILTERS, ...filters }).nodes].sort();

describe("filters of the viewer", () => {
  it("show everything when nothing is chosen", () => {
    const { nodes, edges } = visible(model, NO_FILTERS);
    expect(nodes.size).to.equal(5);
    expect([...edges].sort()).to.deep.equal(["r1", "v1|agent|e3", "v1|place|e4", "v1|speaker|e2"]);
    expect(isFiltered(NO_FILTERS)).to.equal(false);
  });

  it("hide a type with all its edges", () => {
    const { nodes, edges } = visible(model, { ...NO_FILTERS, hiddenTypes: new Set(["Place"]) });
    expect(nodes.has("e4")).to.equal(false);
    expect(edges.has("v1|place|e4")).to.equal(false);
    expect(shown({ hiddenTypes: new Set([EVENTS]) })).to.deep.equal(["e1", "e2", "e3", "e4"]);
    expect(shown({ hiddenTypes: new Set([`${EVENTS}:Attack`]) })).to.include("v1");
    expect(shown({ hiddenTypes: new Set([`${EVENTS}:Release`]) })).to.not.include("v1");
  });

  it("keep what one speaker says and whom it touches", () => {
    expect(shown({ speaker: "id:e2" })).to.deep.equal(["e2", "e3", "e4", "v1"]);
    expect(shown({ speaker: "text:A Taliban commander" })).to.include("v1");
    expect(shown({ speaker: "id:e4" })).to.deep.equal(["e4"]);
  });

  it("keep what falls into the time, by whole days", () => {
    expect(shown({ from: "2021-08-31" })).to.include("v1");
    expect(shown({ from: "2021-09-01" })).to.not.include("v1");
    expect(shown({ to: "2021-07-31", undated: false })).to.deep.equal([]);
    expect(shown({ to: "2021-07-31" })).to.deep.equal(["e1", "e2"]);
  });

  it("keep a status, an article, the disputed", () => {
    expect(shown({ hiddenStatuses: new Set(["occurred"]) })).to.not.include("v1");
    expect(shown({ article: "a1" })).to.have.length(5);
    expect(shown({ article: "a2" })).to.deep.equal([]);
    expect(shown({ contestedOnly: true })).to.deep.equal(["e2", "e3", "e4", "v1"]);
  });
});

describe("search of the viewer", () => {
  const index = searchIndex(model);

  it("finds names, aliases, sentences and quotes by all words, whatever their case and accents", () => {
    expect(search(index, "kirby")[0]).to.equal("e2");
    expect(search(index, "RELEASED taliban")).to.deep.equal(["v1"]);
    expect(search(index, "spokesman")).to.deep.equal(["r1"]);
    expect(search(index, "denied it")).to.deep.equal(["v1"]);
    expect(search(index, "kirby kandahar")).to.deep.equal([]);
    expect(fold(" Émile  ZOLA ")).to.equal("emile zola");
  });

  it("gives everything for an empty query", () => {
    expect(search(index, "  ")).to.have.length(6);
  });
});

describe("model of the viewer", () => {
  it("words every item", () => {
    expect(titleOf(model, "e1")).to.equal("Pentagon");
    expect(titleOf(model, "r1")).to.equal("John Kirby works for Pentagon (spokesman)");
    expect(titleOf(model, "v1")).to.match(/^Taliban released prisoners in Kabul — 2021-08/);
  });
});

import { expect } from "chai";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { writeSvg } from "../../src/export/svg";
import { randomGraph } from "../../src/train/bench/random-graph";
import { SMALL_GRAPH } from "../support/small-graph";

const HOSTILE = [
  "</text><script>alert(1)</script>",
  "a\u202eb\u0000",
  "\ud800",
  "]]>",
  "&amp;",
  '" onload="x',
  "__proto__",
];

describe("writeSvg", () => {
  it("draws every node with its name and every relation with its word", () => {
    const svg = writeSvg(SMALL_GRAPH, { title: "Kabul" });
    for (const name of ["Pentagon", "John Kirby", "Taliban", "Kabul", "spokesman", "release", "2021-08"]) {
      expect(svg).to.include(`>${name}<`);
    }
    expect(svg.match(/<title>/g)).to.have.length(1 + 5);
  });

  it("gives the same bytes for the same graph", () => {
    const graph = randomGraph(3, { entities: 40, events: 20, relations: 40 });
    expect(writeSvg(graph)).to.equal(writeSvg(graph));
  });

  it("explains only the shapes that occur", () => {
    const svg = writeSvg(SMALL_GRAPH);
    expect(svg).to.include(">Person<").and.include(">Place<").and.not.include(">Facility<");
    expect(writeSvg(SMALL_GRAPH, { legend: false })).to.not.include(">Person<");
  });

  it("is well-formed XML without script, whatever the names are", () => {
    const svg = writeSvg(randomGraph(4, { names: HOSTILE }), { title: HOSTILE.join(" ") });
    expect(XMLValidator.validate(svg)).to.equal(true);
    expect(JSON.stringify(new XMLParser({ ignoreAttributes: false }).parse(svg))).to.not.match(/"script"|@_onload/);
    expect(svg).to.include("⟦RLO⟧");
  });

  it("draws an empty graph as an empty picture", () => {
    const svg = writeSvg({ nutgraph: 1, articles: [], entities: [], relations: [], events: [], quotations: [] });
    expect(XMLValidator.validate(svg)).to.equal(true);
  });
});

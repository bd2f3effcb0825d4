import { expect } from "chai";
import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { hashSource, inertJson, writeHtml } from "../../src/export/html";
import { randomGraph } from "../../src/train/bench/random-graph";
import { SMALL_GRAPH } from "../support/small-graph";

const VIEWER = { script: 'document.title = "ü";', style: "body { margin: 0 }" };

describe("writeHtml", () => {
  it("holds the graph as it is, to be read back from the page", () => {
    const { document } = parseHTML(writeHtml(SMALL_GRAPH, { viewer: VIEWER }));
    const data = JSON.parse(document.querySelector("#nutgraph-data")?.textContent ?? "") as { graph: unknown };
    expect(data.graph).to.deep.equal(SMALL_GRAPH);
  });

  it("allows exactly its own script and style, and nothing from elsewhere", () => {
    const html = writeHtml(SMALL_GRAPH, { viewer: VIEWER });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy).to.include("default-src 'none'");
    expect(policy).to.include(`script-src ${hash(VIEWER.script)};`);
    expect(policy).to.include(`style-src ${hash(VIEWER.style)};`);
    expect(policy).to.not.include("unsafe");
    expect(hashSource("")).to.equal(hash(""));
  });

  it("lets no text end the data element or start another", () => {
    const names = ["</script><img src=x onerror=alert(1)>", "<!--<script>", "]]>", "\u2028\u2029", "&lt;"];
    const html = writeHtml(randomGraph(1, { names }), { viewer: VIEWER, title: "</title><script>alert(2)</script>" });
    expect(html.match(/<script/g)).to.have.length(2);
    expect(html.match(/<\/script/g)).to.have.length(2);
    expect(html).to.not.include("onerror=alert(1)>");
    expect(html).to.not.match(/[\u2028\u2029]/);
  });

  it("gives the same bytes for the same graph", () => {
    const graph = randomGraph(2);
    expect(writeHtml(graph, { viewer: VIEWER })).to.equal(writeHtml(graph, { viewer: VIEWER }));
  });

  it("writes JSON that means the same after escaping", () => {
    const value = { "<": "</script>", "&": "\u2028>" };
    expect(inertJson(value)).to.not.match(/[<>&\u2028]/);
    expect(JSON.parse(inertJson(value))).to.deep.equal(value);
  });
});

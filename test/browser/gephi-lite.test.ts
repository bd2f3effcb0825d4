import { expect } from "chai";
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { fileText } from "../../src/export/exporter";
import { exporter } from "../../src/export/exporters";
import { buildGraphWith } from "../../src/graph/build-graph";
import type { GraphData } from "../../src/graph/graph-data";
import { loadModel } from "../../src/load-model";
import type { Article } from "../../src/text/article";
import { randomGraph } from "../../src/train/bench/random-graph";
import { HOSTILE_NAMES } from "../support/hostile-names";
import { chromiumPath, launch, watchedPage, type Watched } from "./support/chromium";
import type { Opened } from "./support/gephi-lite-page";

const ROOT = join(__dirname, "../..");
const ARTICLES = join(ROOT, "examples/articles");

describe("a GEXF file opened as Gephi Lite opens it", function () {
  this.timeout(300_000);
  let browser: Browser;
  let watched: Watched;

  before(async function () {
    const path = chromiumPath();
    if (path === undefined) return this.skip();
    browser = await launch(path);
    watched = await watchedPage(browser);
    const { outputFiles } = await build({
      entryPoints: [join(__dirname, "support/gephi-lite-page.ts")],
      bundle: true,
      format: "iife",
      platform: "browser",
      write: false,
      logLevel: "warning",
    });
    await watched.page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  });
  after(async () => {
    await browser?.close();
  });

  const gexf = async (graph: GraphData): Promise<string> => {
    const [file] = await exporter("gexf").write(graph);
    return file ? fileText(file) : "";
  };
  const open = async (graph: GraphData): Promise<Opened> => {
    const text = await gexf(graph);
    return watched.page.evaluate(
      (content) => (window as unknown as { openAsGephiLite(content: string): Opened }).openAsGephiLite(content),
      text,
    );
  };

  it("shows every entity and event of the example articles where we put it, with its colour, size and name", async () => {
    const articles = readdirSync(ARTICLES)
      .filter((file) => file.endsWith(".json"))
      .map((file) => JSON.parse(readFileSync(join(ARTICLES, file), "utf8")) as Article);
    const model = loadModel(readFileSync(join(ROOT, "src/model/en.bin")));
    const { data: graph } = await buildGraphWith(articles, { model });
    const opened = await open(graph);
    expect(opened).to.include({ unplaced: 0, plain: 0, shown: opened.nodes });
    expect(opened.nodes).to.equal(graph.entities.length + graph.events.length);
    expect(opened.edges).to.be.at.least(graph.relations.length);
    expect(opened.nodeFields).to.include.members(["kind", "type", "label", "start"]);
    expect(opened.edgeFields).to.include.members(["kind", "label", "weight"]);
  });

  it("takes hostile names for names", async () => {
    const graph = randomGraph(3, { entities: HOSTILE_NAMES.length, names: HOSTILE_NAMES, relations: 40 });
    const opened = await open(graph);
    expect(opened.nodes).to.equal(graph.entities.length + graph.events.length);
    expect(await watched.page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).to.equal(undefined);
  });

  it("opens a graph of nothing", async () => {
    const nothing = { nutgraph: 1, articles: [], entities: [], relations: [], events: [], quotations: [] } as const;
    expect(await open(nothing)).to.include({ nodes: 0, edges: 0, shown: 0 });
  });

  it("asks the network for nothing and complains of nothing", () => {
    expect(watched.problems).to.deep.equal([]);
    expect(watched.requests.filter((url) => !/^(?:about|file):/.test(url))).to.deep.equal([]);
  });
});

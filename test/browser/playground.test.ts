import { expect } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { articleFromText } from "../../src/input/article-from-text";
import { buildGraphWith } from "../../src/graph/build-graph";
import { writeGraph } from "../../src/graph/write-graph";
import { loadModel } from "../../src/load-model";
import type { Article } from "../../src/text/article";
import { load } from "./support/build-viewer";
import { chromiumPath, launch, until, watchedPage, type Watched } from "./support/chromium";

const ROOT = join(__dirname, "../..");
const ARTICLES = join(ROOT, "examples/articles");

describe("playground in Chromium", function () {
  this.timeout(900_000);
  let browser: Browser;
  let watched: Watched;
  const model = loadModel(readFileSync(join(ROOT, "src/model/en.bin")));
  const examples = readdirSync(ARTICLES)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(ARTICLES, file), "utf8")) as Article);

  before(async function () {
    const path = chromiumPath();
    if (path === undefined) return this.skip();
    const { buildPlayground } = (await load("build-playground.mjs")) as { buildPlayground: () => Promise<string> };
    const page = await buildPlayground();
    browser = await launch(path);
    watched = await watchedPage(browser);
    await watched.page.goto(pathToFileURL(page).href);
  });
  after(async () => {
    await browser?.close();
  });

  const draw = async (): Promise<string> => {
    const { page } = watched;
    await page.click("#draw");
    await until(page, "document.getElementById('result').dataset.ready === 'true'", 300_000);
    return page.evaluate(() => document.getElementById("json")?.textContent ?? "");
  };
  const inNode = async (article: Article): Promise<string> => writeGraph(await buildGraphWith([article], { model }));

  it("gives the same bytes as Node for each example article", async () => {
    for (const article of examples) {
      await watched.page.selectOption("#examples", { label: article.title ?? article.id });
      expect(await draw()).to.equal(await inNode(article));
      await watched.page.click("#again");
    }
  });

  it("gives the same bytes as Node for a pasted text, and shows its graph", async () => {
    const { page } = watched;
    const text =
      "Storm hits coast\n\nMARIN CITY — Mayor Rosa Field said on Friday that police arrested two men in Marin City.";
    await page.selectOption("#examples", { index: 0 });
    await page.fill("#text", text);
    await page.fill("#date", "2026-03-06");
    const json = await draw();
    expect(json).to.equal(await inNode({ ...articleFromText("pasted", text), published: "2026-03-06" }));
    const { entities } = JSON.parse(json) as { entities: readonly { name: string }[] };
    const shown = await page.evaluate(() => (document.querySelector("#result") as HTMLElement).innerText);
    for (const { name } of entities) expect(shown).to.include(name);
  });

  it("lets the nets run on WebAssembly", async () => {
    const compiles = (): boolean => {
      try {
        return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module;
      } catch {
        return false;
      }
    };
    expect(await watched.page.evaluate(compiles)).to.equal(true);
  });

  it("asks the network for nothing and complains of nothing", () => {
    expect(watched.problems).to.deep.equal([]);
    expect(watched.requests.filter((url) => !url.startsWith("file:"))).to.deep.equal([]);
  });
});

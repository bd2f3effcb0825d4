import { expect } from "chai";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { writeHtml } from "../../src/export/html";
import type { GraphData } from "../../src/graph/graph-data";
import { randomGraph } from "../../src/train/bench/random-graph";
import { SMALL_GRAPH, TEXT } from "../support/small-graph";
import { buildViewer } from "./support/build-viewer";
import { chromiumPath, launch, until, watchedPage, type Watched } from "./support/chromium";
import { HOSTILE_NAMES } from "./support/hostile-names";

/** So often the mouse is led over the picture in search of a node. */
const SWEEPS = 5;

describe("viewer in Chromium", function () {
  this.timeout(1_200_000);
  let dir: string;
  let browser: Browser;

  before(async function () {
    const path = chromiumPath();
    if (path === undefined) return this.skip();
    await buildViewer();
    dir = mkdtempSync(join(tmpdir(), "nutgraph-viewer-"));
    browser = await launch(path);
  });
  after(async () => {
    await browser?.close();
    if (dir) rmSync(dir, { recursive: true });
  });

  let count = 0;
  const open = async (graph: GraphData, hash = "", on: Browser = browser): Promise<Watched> => {
    const file = join(dir, `page-${count++}.html`);
    writeFileSync(file, writeHtml(graph));
    const watched = await watchedPage(on);
    await watched.page.goto(pathToFileURL(file).href + hash);
    await until(watched.page, "document.getElementById('viewer').dataset.ready === 'true'");
    return watched;
  };
  const expectQuiet = ({ problems, requests }: Watched): void => {
    expect(problems).to.deep.equal([]);
    expect(requests.filter((url) => !url.startsWith("file:"))).to.deep.equal([]);
  };
  const text = (page: Page, selector: string): Promise<string> =>
    page.evaluate((each) => (document.querySelector(each) as HTMLElement | null)?.innerText ?? "", selector);
  const rows = (page: Page): Promise<string[]> =>
    page.evaluate(() => [...document.querySelectorAll(".items li .label")].map((row) => row.textContent ?? ""));

  describe("on a small graph", () => {
    let watched: Watched;
    let page: Page;
    before(async () => {
      watched = await open(SMALL_GRAPH);
      page = watched.page;
    });
    afterEach(() => expectQuiet(watched));

    it("draws the picture and counts what it holds", async () => {
      expect(await page.evaluate(() => document.querySelectorAll(".sigma canvas").length)).to.be.greaterThan(3);
      expect(await text(page, ".panel"))
        .to.include("4 entities")
        .and.include("1 relations")
        .and.include("1 events");
      expect(await text(page, ".legend"))
        .to.match(/Person\s*1/)
        .and.match(/Organization\s*2/);
      expect(await rows(page)).to.have.length(5);
    });

    it("paints symbols in the colours of their types", async () => {
      const shot = await page.locator(".sigma").screenshot();
      expect(shot.length).to.be.greaterThan(3000);
    });

    it("shows an event as a sentence with its claims, the denial marked, and the article with the quote", async () => {
      await page.click(".items li:has-text('released')");
      const panel = await text(page, ".panel");
      expect(panel).to.include("Taliban released prisoners in Kabul");
      expect(panel)
        .to.include("John Kirby")
        .and.include("A Taliban commander")
        .and.include("denied")
        .and.include("90 %");
      expect(panel.toLowerCase()).to.include("disputed");
      expect(await text(page, ".article mark.strong")).to.equal("the Taliban released prisoners in Kabul");
      expect(await text(page, ".article .text")).to.equal(TEXT);
      await page.click(".claim.denied .quote");
      expect(await text(page, ".article mark.strong")).to.equal("A Taliban commander denied it");
    });

    it("sets what sources differ on side by side, each with its source and its quote", async () => {
      await page.click(".items li:has-text('released')");
      const sides = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".conflict ul li")].map((side) => side.innerText),
      );
      expect(await text(page, ".conflict .role")).to.equal("whether it is so");
      expect(sides).to.have.length(2);
      expect(sides[0]).to.match(/^affirmed\s+John Kirby/);
      expect(sides[1]).to.match(/^denied\s+A Taliban commander/);
      await page.click(".conflict li:has-text('denied') .quote");
      expect(await text(page, ".article mark.strong")).to.equal("A Taliban commander denied it");
    });

    it("prints the picture, the selection and its article, and nothing that one would press", async () => {
      await page.emulateMedia({ media: "print" });
      const shown = await page.evaluate(() =>
        [".print-only", ".panel h2", ".article mark.strong", ".search input", ".zoom", ".side"].map((selector) => {
          const element = document.querySelector<HTMLElement>(selector);
          return element !== null && element.getClientRects().length > 0;
        }),
      );
      await page.emulateMedia({ media: null });
      expect(shown).to.deep.equal([true, true, true, false, false, false]);
    });

    it("leads from a name in the panel to the entity, and to its relation", async () => {
      await page.click(".panel .claim a.name:has-text('John Kirby')");
      expect(await text(page, ".panel h2")).to.equal("John Kirby");
      await page.click(".panel .item:has-text('works for') .more");
      expect(await text(page, ".panel h2")).to.equal("John Kirby works for Pentagon (spokesman)");
      expect(await text(page, ".article mark.strong")).to.equal("Pentagon spokesman John Kirby");
    });

    it("keeps the selection in the address, and Back goes back", async () => {
      expect(await page.evaluate(() => location.hash)).to.equal("#r1");
      await page.goBack();
      await until(page, "document.querySelector('.panel h2').textContent === 'John Kirby'");
      await page.keyboard.press("Escape");
      expect(await page.evaluate(() => location.hash)).to.equal("");
      expect(await text(page, ".panel .kind")).to.match(/overview/i);
    });

    it("searches", async () => {
      await page.fill(".search input", "spokesman");
      expect(await rows(page)).to.deep.equal(["John Kirby works for Pentagon (spokesman)"]);
      expect(await text(page, ".result-count")).to.equal("1 match");
      await page.fill(".search input", "zzz");
      expect(await text(page, ".result-count")).to.equal("0 matches");
      await page.fill(".search input", "");
    });

    it("filters by type, speaker and status", async () => {
      await page.click(".legend .type:has-text('Place')");
      expect(await rows(page))
        .to.have.length(4)
        .and.not.include("Kabul");
      await page.click("text=Clear filters");
      await page.click("text=More filters");
      await page.selectOption(".choice:has-text('Speaker') select", { label: "A Taliban commander (1)" });
      expect(await rows(page)).to.not.include("Pentagon");
      await page.click("text=Clear filters");
      await page.uncheck(".toggle:has-text('occurred') input");
      expect((await rows(page)).join()).to.not.include("released");
      await page.click("text=Clear filters");
      expect(await rows(page)).to.have.length(5);
    });

    it("can be used by keyboard alone", async () => {
      await page.keyboard.press("/");
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).to.equal("search");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const active = await page.evaluate(() => {
        const list = document.querySelector(".items");
        return document.getElementById(list?.getAttribute("aria-activedescendant") ?? "")?.textContent;
      });
      await page.keyboard.press("Enter");
      expect(await text(page, ".panel h2")).to.equal(active);
      await page.keyboard.press("Escape");
    });

    it("gives names to everything one can press", async () => {
      const unnamed = await page.evaluate(
        () =>
          [...document.querySelectorAll("button, a, input, select")].filter(
            (each) =>
              !(each.textContent ?? "").trim() &&
              !each.getAttribute("aria-label") &&
              !each.closest("label")?.textContent?.trim(),
          ).length,
      );
      expect(unnamed).to.equal(0);
    });

    it("shows the same as a table", async () => {
      await page.click(".tab:has-text('Table')");
      const table = await text(page, "table");
      expect(table).to.include("Taliban released prisoners in Kabul").and.include("John Kirby works for Pentagon");
      await page.click(".tab:has-text('Graph')");
    });

    it("selects the node that is clicked in the picture", async () => {
      await page.click(".zoom button:last-child");
      const box = await page.locator(".sigma").boundingBox();
      let title = "";
      // A slow machine may still be moving the picture when the first sweep begins: sweep again.
      for (let sweep = 0; sweep < SWEEPS && title === ""; sweep++) {
        await page.waitForTimeout(600);
        for (let y = 0.1; y < 0.95 && title === ""; y += 0.04)
          for (let x = 0.1; x < 0.95 && title === ""; x += 0.03) {
            await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * x, (box?.y ?? 0) + (box?.height ?? 0) * y);
            if (await page.evaluate(() => document.querySelector(".sigma")?.classList.contains("pointing"))) {
              await page.mouse.down();
              await page.mouse.up();
              await page.waitForTimeout(50);
              title = await text(page, ".panel h2");
            }
          }
      }
      expect(title).to.match(/Pentagon|Kirby|Taliban|Kabul/);
    });
  });

  it("opens at the item its address names", async () => {
    const watched = await open(SMALL_GRAPH, "#v1");
    expect(await text(watched.page, ".panel h2")).to.equal("Taliban released prisoners in Kabul");
    expectQuiet(watched);
    await watched.page.close();
  });

  it("takes an address that names nothing", async () => {
    const watched = await open(SMALL_GRAPH, "#%E0%A4%A");
    expect(await text(watched.page, ".panel .kind")).to.match(/overview/i);
    expectQuiet(watched);
    await watched.page.close();
  });

  it("shows an empty graph", async () => {
    const watched = await open({ nutgraph: 1, articles: [], entities: [], relations: [], events: [], quotations: [] });
    expect(await text(watched.page, ".panel")).to.include("0 entities");
    expectQuiet(watched);
    await watched.page.close();
  });

  it("lets nothing that 500 hostile names and texts try happen", async () => {
    const graph = randomGraph(11, { names: HOSTILE_NAMES, entities: 500, events: 60, relations: 200, articles: 20 });
    const articles = graph.articles.map((article, i) => ({
      ...article,
      title: HOSTILE_NAMES[i] ?? "",
      url: `javascript:window.pwned=${i}`,
    }));
    const watched = await open({ ...graph, articles });
    const { page } = watched;
    await page.click("text=More filters");
    await page.focus(".items");
    await page.keyboard.press("End");
    await until(page, "document.querySelectorAll('.items li').length >= 500");
    await page.evaluate(() => {
      for (let i = 0; i < 200; i += 5) (document.querySelectorAll(".items li")[i] as HTMLElement | undefined)?.click();
    });
    await page.click(".tab:has-text('Table')");
    await page.evaluate(() => document.querySelector(".close")?.dispatchEvent(new MouseEvent("click")));
    const state = await page.evaluate(() => ({
      pwned: (window as unknown as { pwned?: unknown }).pwned ?? null,
      scripts: document.scripts.length,
      foreign: document.querySelectorAll(
        "iframe, #viewer script, #viewer style, #viewer link, #viewer img:not(.print-only)",
      ).length,
      links: [...document.links].filter((link) => !/^(https?:|file:)/.test(link.protocol)).length,
      polluted: "pwned" in {},
    }));
    expect(state).to.deep.equal({ pwned: null, scripts: 2, foreign: 0, links: 0, polluted: false });
    expect(await text(page, "#viewer"))
      .to.include("⟦RLO⟧")
      .and.include("<script>window.pwned=");
    expectQuiet(watched);
    await page.close();
  });

  it("opens 5,000 nodes with all of them searchable", async () => {
    const graph = randomGraph(12, { articles: 200, entities: 3600, events: 2400, relations: 3500, quotations: 200 });
    const watched = await open(graph);
    const { page } = watched;
    const nodes = graph.entities.length + graph.events.length;
    expect(nodes).to.be.at.least(5000);
    expect(await text(page, ".result-count")).to.equal(`${nodes} entities and events`);
    await page.fill(".search input", graph.entities[1234]?.name ?? "");
    expect((await rows(page)).length).to.be.greaterThan(0);
    await page.locator(".items li").first().click();
    expect(await text(page, ".panel h2")).to.not.equal("");
    expectQuiet(watched);
    await page.close();
  });

  it("opens the table where there is no WebGL, with a still picture beside it", async () => {
    const blind = await launch(chromiumPath() as string, false);
    try {
      const watched = await open(SMALL_GRAPH, "", blind);
      const { page } = watched;
      expect(await text(page, ".notice")).to.include("no WebGL");
      expect(await text(page, "table")).to.include("Taliban released prisoners in Kabul");
      await page.click(".tab:has-text('Graph')");
      await until(page, "document.querySelector('img.still').naturalWidth > 0");
      expect(watched.problems.filter((problem) => !/WebGL/.test(problem))).to.deep.equal([]);
    } finally {
      await blind.close();
    }
  });
});

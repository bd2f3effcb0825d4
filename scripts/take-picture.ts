// Takes docs/viewer.png: our viewer, on our own article, with the event selected that joins the most
// entities (the fewest mere words, where several do). Run after `npm run build`
// with `node -r ts-node/register/transpile-only scripts/take-picture.ts`; needs Chromium as test/browser does.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildGraph } from "../src";
import { writeHtml } from "../src/export/html";
import type { EventRecord } from "../src/graph/graph-data";
import type { Article } from "../src/text/article";
import { chromiumPath, launch, until, watchedPage } from "../test/browser/support/chromium";

const ROOT = join(__dirname, "..");
const ARTICLE = join(ROOT, "examples/articles/kabul-airport.json");

const participants = (event: EventRecord): number =>
  new Set(event.arguments.flatMap(({ entity }) => entity ?? [])).size;

async function main(): Promise<void> {
  const { data } = await buildGraph([JSON.parse(readFileSync(ARTICLE, "utf8")) as Article]);
  const words = (event: EventRecord): number => event.arguments.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
  const [chosen] = [...data.events].sort(
    (a, b) => participants(b) - participants(a) || words(a) - words(b) || (a.id < b.id ? -1 : 1),
  );
  const dir = mkdtempSync(join(tmpdir(), "nutgraph-picture-"));
  const browser = await launch(chromiumPath() ?? "chromium");
  try {
    const file = join(dir, "page.html");
    writeFileSync(file, writeHtml(data));
    const { page } = await watchedPage(browser);
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto(`${pathToFileURL(file).href}#${chosen?.id ?? ""}`);
    await until(page, "document.getElementById('viewer').dataset.ready === 'true'");
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(ROOT, "docs/viewer.png") });
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true });
  }
}

void main();

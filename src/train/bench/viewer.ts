// How long the page of a graph takes from its address to a drawn, usable viewer, in headless Chromium with WebGL in
// software. Beside the wall clock it gives the processor time of the page's main thread, which a busy machine does not
// change. Target: 5,000 nodes in 2 s.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type CDPSession } from "playwright-core";
import { writeHtml } from "../../export/html";
import type { Suite } from "../evaluate/suite";
import { newsShapedGraph } from "./news-shaped-graph";

const SIZES = [500, 5_000, 10_000];
/** Odd, so that one opening is the median. */
const ROUNDS = 5;
const FLAGS =
  "--no-sandbox --disable-gpu --enable-unsafe-swiftshader --use-gl=angle --use-angle=swiftshader --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const PATIENCE_MS = 600_000;
const SETTLING_MS = 2_000;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Infinity;

/** What the page's main thread has worked so far. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Infinity;
}

/** `npm run bench -- viewer [SIZE…]`; needs `npm run build` before, and Chromium (CHROMIUM_PATH or /usr/bin/chromium). */
export const VIEWER_BENCH: Suite = {
  name: "viewer",
  description: "page of a graph from address to drawn viewer (target: 5,000 nodes in 2 s)",
  async run(options) {
    const sizes = options.length > 0 ? options.map(Number) : SIZES;
    const dir = mkdtempSync(join(tmpdir(), "nutgraph-bench-"));
    const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
    const browser = await chromium.launch({ executablePath, args: FLAGS.split(" ") });
    const lines = ["nodes     file MB   wall ms   least     thread CPU ms"];
    try {
      for (const size of sizes) {
        const file = join(dir, `${size}.html`);
        const html = writeHtml(newsShapedGraph(size));
        writeFileSync(file, html);
        const walls: number[] = [];
        const cpus: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
          page.setDefaultTimeout(PATIENCE_MS);
          const session = await page.context().newCDPSession(page);
          await session.send("Performance.enable", { timeDomain: "threadTicks" });
          // A new page is a new window, which Chromium draws with pages of its own: as much work as ours.
          await page.goto("about:blank");
          await page.waitForTimeout(SETTLING_MS);
          const before = await taskSeconds(session);
          const start = performance.now();
          await page.goto(pathToFileURL(file).href);
          // The next frame has been drawn when this answers.
          await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
          walls.push(performance.now() - start);
          cpus.push(1000 * ((await taskSeconds(session)) - before));
          await page.close();
        }
        lines.push(
          [size, (html.length / 1e6).toFixed(1), ...[median(walls), Math.min(...walls), median(cpus)].map(Math.round)]
            .map((cell) => String(cell).padEnd(10))
            .join(""),
        );
      }
    } finally {
      await browser.close();
      rmSync(dir, { recursive: true });
    }
    return lines.join("\n");
  },
};

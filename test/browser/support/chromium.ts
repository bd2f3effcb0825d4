// Headless Chromium for the tests of pages. Takes the one of the machine (CHROMIUM_PATH or the usual places); without
// one the tests are skipped, except in CI, where that is a failure. Every page records what it must not do.

import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** WebGL in software, for machines without a graphics card. */
const SOFTWARE_WEBGL = ["--enable-unsafe-swiftshader", "--use-gl=angle", "--use-angle=swiftshader"];
const NO_WEBGL = ["--disable-3d-apis"];

/** Chromium's own remarks on slow software drawing are no errors of the page. */
const DRIVER_REMARK = /GL Driver Message|GPU stall/;

/** A page with everything it logged, threw or asked the network for. */
export interface Watched {
  readonly page: Page;
  readonly problems: string[];
  readonly requests: string[];
}

/** Where the browser is; undefined if there is none and that may be. */
export function chromiumPath(): string | undefined {
  const path = [process.env["CHROMIUM_PATH"], ...PLACES].find((each) => each !== undefined && existsSync(each));
  if (path === undefined && process.env["CI"] !== undefined) throw new Error("CI needs Chromium: set CHROMIUM_PATH");
  return path;
}

/** Starts the browser. */
export function launch(executablePath: string, webgl = true): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...FLAGS, ...(webgl ? SOFTWARE_WEBGL : NO_WEBGL)] });
}

/** Opens a page that is watched from its first moment. */
export async function watchedPage(browser: Browser): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(300_000);
  const problems: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (!DRIVER_REMARK.test(message.text())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => requests.push(request.url()));
  return { page, problems, requests };
}

/** Asks the page again and again until it answers true; `waitForFunction` is refused by our own policy. */
export async function until(page: Page, expression: string, timeout = 120_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await page.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`never became true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

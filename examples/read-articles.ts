// What every example begins with: the six articles of examples/articles as records. In a project of your own, articles
// come from wherever yours are; nutgraph needs an id and a text, and a date to resolve "on Thursday" against.
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { articleFromHtml, articleFromText } from "../src/html"; // "nutgraph/html" in your project
import type { Article } from "../src"; // "nutgraph" in your project

const FOLDER = join(__dirname, "articles");

/** The example articles, or those of them that are named. */
export function readArticles(...names: readonly string[]): Article[] {
  return readdirSync(FOLDER)
    .sort()
    .filter((file) => names.length === 0 || names.includes(basename(file, extname(file))))
    .map((file) => {
      const id = basename(file, extname(file));
      const content = readFileSync(join(FOLDER, file), "utf8");
      if (file.endsWith(".html")) return articleFromHtml(id, content);
      return file.endsWith(".txt") ? articleFromText(id, content) : (JSON.parse(content) as Article);
    });
}

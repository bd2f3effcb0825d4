// The playground: paste an article, see its graph. The page carries the model and the code, and its policy allows no
// connection at all, so nothing leaves it.

import { articleFromText, buildGraph, loadModel, writeGraph, type Model } from "../../src/browser";
import type { Article } from "../../src/text/article";
import { startViewer, type StartedViewer } from "../../src/viewer/start-viewer";

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const form = byId<HTMLFormElement>("form");
const text = byId<HTMLTextAreaElement>("text");
const date = byId<HTMLInputElement>("date");
const examples = byId<HTMLSelectElement>("examples");
const draw = byId<HTMLButtonElement>("draw");
const status = byId("status");
const json = byId("json");
const result = byId("result");
const again = byId<HTMLButtonElement>("again");

const EXAMPLES = JSON.parse(byId("example-articles").textContent ?? "[]") as readonly Article[];

let model: Model | undefined;
let viewer: StartedViewer | undefined;

/** The model that the page carries, decoded on first use. */
function pageModel(): Model {
  if (model) return model;
  const binary = atob(byId("model").textContent ?? "");
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return (model = loadModel(bytes));
}

/** What stands in the form as an article; an unchanged example keeps its own title and publisher. */
function articleOfForm(): Article {
  const example = EXAMPLES[examples.selectedIndex - 1];
  if (example && example.text === text.value) return example;
  const article = articleFromText("pasted", text.value);
  return date.value === "" ? article : { ...article, published: date.value };
}

async function read(): Promise<void> {
  draw.disabled = true;
  result.dataset["ready"] = "false";
  status.textContent = "Reading…";
  // Lets the page show that before the work begins.
  await new Promise((resolve) => setTimeout(resolve, 30));
  try {
    const start = performance.now();
    const kg = await buildGraph([articleOfForm()], { model: pageModel() });
    const ms = Math.round(performance.now() - start);
    json.textContent = writeGraph(kg);
    document.body.dataset["state"] = "graph";
    viewer?.stop();
    viewer = startViewer(result, { graph: kg.data, address: false });
    status.textContent = `Read in ${ms} ms, in this page.`;
    result.dataset["ready"] = "true";
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error);
  } finally {
    draw.disabled = false;
  }
}

EXAMPLES.forEach((article, i) => examples.add(new Option(article.title ?? article.id, String(i))));
examples.addEventListener("change", () => {
  const example = EXAMPLES[examples.selectedIndex - 1];
  if (!example) return;
  text.value = example.text;
  date.value = example.published?.slice(0, 10) ?? "";
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void read();
});
again.addEventListener("click", () => {
  viewer?.stop();
  viewer = undefined;
  delete result.dataset["ready"];
  document.body.dataset["state"] = "form";
  text.focus();
});

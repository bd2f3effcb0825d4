// Puts the viewer together in an element: bar, filters, list, picture or table, panel. The page's own script (main.ts)
// and the playground start it.

import "./webgl-names";
import type { GraphData } from "../graph/graph-data";
import { layout, type Positions } from "../export/layout";
import { downloads } from "./downloads";
import { button, el } from "./element";
import { filterPanel } from "./filter-panel";
import { visible } from "./filters";
import { graphView } from "./graph-view";
import { itemList } from "./item-list";
import { viewerModel } from "./model";
import { panel } from "./panel";
import { searchIndex, type SearchEntry } from "./search";
import { stillPicture } from "./still-picture";
import { createStore, type Store, type View } from "./store";
import { tableView } from "./table-view";
import { timeSlider } from "./time-slider";
import { followAddress } from "./url-state";

export interface ViewerInput {
  readonly graph: GraphData;
  /** Worked out in the page when absent. */
  readonly positions?: Positions;
  readonly title?: string;
  /** Whether the selection goes into the page's address; true by default. */
  readonly address?: boolean;
}

/** A viewer that stands in a page. */
export interface StartedViewer {
  readonly store: Store;
  /** Takes it out again. */
  stop(): void;
}

/** Fills `root` with a viewer of `graph`. */
export function startViewer(root: HTMLElement, input: ViewerInput): StartedViewer {
  const { graph } = input;
  const title = input.title ?? defaultTitle(graph);
  const model = viewerModel(graph, input.positions ?? layout(graph));
  const store = createStore("graph");
  const picture = graphView(model, store);
  const webgl = picture !== undefined;
  if (!webgl) store.set({ view: "table" });

  let entries: readonly SearchEntry[] | undefined;
  const index = (): readonly SearchEntry[] => (entries ??= searchIndex(model));
  const list = itemList(model, store, index);
  const table = tableView(model, store, index);
  const still = stillPicture(model, webgl ? "print-only" : "still");
  const time = timeSlider(model, store);
  const stage = el(
    "main",
    { class: "stage" },
    !webgl &&
      el(
        "p",
        { class: "notice", attributes: { role: "note" } },
        "This browser has no WebGL, so the picture stands still; the table holds everything.",
      ),
    picture?.root,
    still.root,
    table.root,
    time,
  );
  const query = searchField(store, list.root);
  root.classList.add("viewer");
  root.replaceChildren(
    el(
      "header",
      { class: "bar" },
      el("h1", { attributes: { title } }, title),
      query,
      tabs(store),
      downloads(model, title),
    ),
    el(
      "div",
      { class: "columns" },
      el("nav", { class: "side", attributes: { "aria-label": "Find" } }, filterPanel(model, store), list.root),
      stage,
      panel(model, store),
    ),
  );

  const showView = (view: View): void => {
    root.dataset["view"] = view;
    table.root.hidden = view !== "table";
    if (picture) picture.root.hidden = view !== "graph";
    else still.root.hidden = view !== "graph";
    if (view === "graph" && !webgl) still.draw();
  };
  const showAll = (): void => {
    const now = visible(model, store.state.filters);
    list.show(now);
    picture?.show(now);
    if (store.state.view === "table") table.show(now);
  };
  store.subscribe((state, before) => {
    if (state.view !== before.view) showView(state.view);
    if (state.filters !== before.filters || state.query !== before.query || state.view !== before.view) showAll();
  });
  const keys = (event: KeyboardEvent): void => {
    const typing =
      event.target instanceof HTMLInputElement ||
      event.target instanceof HTMLTextAreaElement ||
      event.target instanceof HTMLSelectElement;
    if (event.key === "Escape") store.set({ selection: undefined, hover: undefined });
    if (event.key === "/" && !typing) {
      event.preventDefault();
      query.querySelector("input")?.focus();
    }
  };
  const print = (): void => {
    still.draw();
    table.show(visible(model, store.state.filters));
  };
  addEventListener("keydown", keys);
  addEventListener("beforeprint", print);

  showView(store.state.view);
  const first = visible(model, store.state.filters);
  picture?.start(first);
  list.show(first);
  if (store.state.view === "table") table.show(first);
  if (input.address !== false) followAddress(model, store);
  return {
    store,
    stop() {
      removeEventListener("keydown", keys);
      removeEventListener("beforeprint", print);
      picture?.stop();
      root.replaceChildren();
    },
  };
}

function searchField(store: Store, list: HTMLElement): HTMLElement {
  const input = el("input", {
    attributes: {
      type: "search",
      placeholder: "Search names, events, quotes",
      "aria-label": "Search",
      "aria-controls": "items",
    },
  });
  input.addEventListener("input", () => store.set({ query: input.value }));
  input.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    const items = list.querySelector<HTMLElement>("ul");
    items?.focus();
    items?.dispatchEvent(new KeyboardEvent("keydown", { key: "Home" }));
    if (event.key === "Enter") items?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  });
  return el("div", { class: "search", attributes: { role: "search" } }, input);
}

function tabs(store: Store): HTMLElement {
  const make = (view: View, label: string): HTMLButtonElement => button(label, "tab", () => store.set({ view }));
  const buttons: readonly [View, HTMLButtonElement][] = [
    ["graph", make("graph", "Graph")],
    ["table", make("table", "Table")],
  ];
  const draw = (view: View): void => {
    for (const [each, element] of buttons) element.setAttribute("aria-pressed", String(each === view));
  };
  store.subscribe((state) => draw(state.view));
  draw(store.state.view);
  return el(
    "div",
    { class: "tabs", attributes: { role: "group", "aria-label": "View" } },
    ...buttons.map(([, element]) => element),
  );
}

function defaultTitle(graph: GraphData): string {
  if (graph.articles.length === 1) return graph.articles[0]?.title ?? "News graph";
  return `News graph of ${graph.articles.length} articles`;
}

// The graph as a table of statements, for readers without WebGL, for screen readers and for print: one row for each
// event and relation, sorted by any column.

import { button, el } from "./element";
import type { Visible } from "./filters";
import { articleTitle, sentenceOf, speakerKey, titleOf, type ViewerModel } from "./model";
import { search, type SearchEntry } from "./search";
import { sentenceView } from "./sentence-view";
import type { Store } from "./store";
import { relationWords } from "../export/drawing";
import { relationSentence } from "../graph/relation-sentence";
import { eventSentence } from "../graph/event-sentence";

const PAGE = 300;
const COLUMNS = ["Statement", "Type", "Time", "Status", "Says", "Article"] as const;
type Column = (typeof COLUMNS)[number];

interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface TableView {
  readonly root: HTMLElement;
  show(visible: Visible): void;
}

export function tableView(model: ViewerModel, store: Store, index: () => readonly SearchEntry[]): TableView {
  let all: readonly Row[] | undefined;
  const body = el("tbody");
  const more = button("Show more", "clear", () => draw());
  const empty = el("p", { class: "meta" }, "Nothing matches.");
  let rows: readonly Row[] = [];
  let drawn = 0;
  let sorted: { column: Column; down: boolean } = { column: "Time", down: false };
  let last: Visible | undefined;

  const heads = COLUMNS.map((column) =>
    el(
      "th",
      { attributes: { scope: "col" } },
      button(column, "sort", () => sortBy(column)),
    ),
  );
  const sortBy = (column: Column): void => {
    sorted = { column, down: sorted.column === column ? !sorted.down : false };
    if (last) view.show(last);
  };
  const draw = (): void => {
    const end = Math.min(rows.length, drawn + PAGE);
    for (; drawn < end; drawn++) {
      const row = rows[drawn];
      if (row) body.append(tableRow(model, store, row));
    }
    more.hidden = drawn >= rows.length;
    empty.hidden = rows.length > 0;
  };
  const view: TableView = {
    root: el(
      "section",
      { class: "table-view", attributes: { "aria-label": "Table of statements" } },
      el("table", {}, el("thead", {}, el("tr", {}, ...heads)), body),
      empty,
      more,
    ),
    show(visible) {
      last = visible;
      const matches = store.state.query.trim() === "" ? undefined : new Set(search(index(), store.state.query));
      all ??= rowsOf(model);
      rows = all.filter(({ id }) => (visible.nodes.has(id) || visible.edges.has(id)) && (matches?.has(id) ?? true));
      const { column, down } = sorted;
      rows = [...rows].sort(
        (a, b) => compare(a.cells[column], b.cells[column]) * (down ? -1 : 1) || compare(a.id, b.id),
      );
      heads.forEach((head, i) => {
        if (COLUMNS[i] === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      body.replaceChildren();
      drawn = 0;
      draw();
    },
  };
  store.subscribe((state, before) => {
    if (state.selection === before.selection) return;
    for (const row of body.children)
      row.classList.toggle("selected", (row as HTMLElement).dataset["id"] === state.selection);
  });
  return view;
}

function tableRow(model: ViewerModel, store: Store, { id, cells }: Row): HTMLElement {
  const select = (item: string): void => store.set({ selection: item });
  const event = model.event.get(id);
  const relation = model.relation.get(id);
  const parts = event
    ? eventSentence(event, model.nameOf)
    : relation
      ? relationSentence(relation, model.nameOf)
      : sentenceOf(model, id);
  const disputed = model.facts.get(id)?.contested ?? false;
  const row = el(
    "tr",
    { class: id === store.state.selection ? "selected" : "" },
    el(
      "td",
      {},
      sentenceView(parts, select),
      button("evidence", "more", () => select(id), `Evidence for: ${titleOf(model, id)}`),
    ),
    el("td", {}, cells.Type),
    el("td", { class: "time-cell" }, cells.Time),
    el("td", {}, cells.Status, disputed && el("span", { class: "mark denied" }, "disputed")),
    el("td", {}, cells.Says),
    el("td", {}, cells.Article),
  );
  row.dataset["id"] = id;
  return row;
}

function rowsOf(model: ViewerModel): Row[] {
  const articleNames = (id: string): string =>
    [...(model.facts.get(id)?.articles ?? [])].map((article) => articleTitle(model, article)).join("; ");
  const says = (claims: readonly { readonly speaker?: string; readonly speakerText?: string }[]): string =>
    [
      ...new Set(
        claims
          .filter((claim) => speakerKey(claim) !== undefined)
          .map((claim) => (claim.speaker === undefined ? (claim.speakerText ?? "") : model.nameOf(claim.speaker))),
      ),
    ].join(", ");
  const events = model.graph.events.map(({ id, type, time, status, claims }) => ({
    id,
    cells: {
      Statement: titleOf(model, id),
      Type: type,
      Time: time ?? "",
      Status: status === "occurred" ? "" : status,
      Says: says(claims),
      Article: articleNames(id),
    },
  }));
  const relations = model.graph.relations.map(({ id, type, since, until, former, claims }) => ({
    id,
    cells: {
      Statement: titleOf(model, id),
      Type: relationWords(type),
      Time: since === undefined && until === undefined ? "" : `${since ?? ""}/${until ?? ""}`,
      Status: former ? "former" : "",
      Says: says(claims),
      Article: articleNames(id),
    },
  }));
  return [...events, ...relations];
}

/** Empty cells last. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "") return 1;
  if (b === "") return -1;
  return a < b ? -1 : 1;
}

// The list of what is shown: entities by how connected they are, then events by time, or what a search finds. A listbox
// with one tab stop: arrow keys move, Enter selects, typing goes to the search.

import type { Visible } from "./filters";
import { el } from "./element";
import { titleOf, type ViewerModel } from "./model";
import { search, type SearchEntry } from "./search";
import { shapeIcon } from "./shape-icon";
import type { Store } from "./store";

/** Rows drawn at once; "more" adds as many again. */
const PAGE = 80;

export interface ItemList {
  readonly root: HTMLElement;
  /** Draws the list for what is visible now. */
  show(visible: Visible): void;
}

export function itemList(model: ViewerModel, store: Store, index: () => readonly SearchEntry[]): ItemList {
  const browseOrder = orderForBrowsing(model);
  const list = el("ul", {
    class: "items",
    attributes: { role: "listbox", tabindex: "0", "aria-label": "Entities and events", id: "items" },
  });
  const status = el("p", { class: "result-count", attributes: { role: "status" } });
  const root = el("div", { class: "item-list" }, status, list);
  let ids: readonly string[] = [];
  let drawn = 0;
  let active = -1;

  const rowOf = (i: number): HTMLElement | undefined => list.children[i] as HTMLElement | undefined;
  const activate = (i: number): void => {
    rowOf(active)?.classList.remove("active");
    active = i;
    const row = rowOf(i);
    if (!row) return list.removeAttribute("aria-activedescendant");
    row.classList.add("active");
    row.scrollIntoView({ block: "nearest" });
    list.setAttribute("aria-activedescendant", row.id);
    const id = ids[i];
    if (id !== undefined && model.node.has(id)) store.set({ hover: id });
  };
  const pick = (i: number): void => {
    const id = ids[i];
    if (id !== undefined) store.set({ selection: id, hover: undefined });
  };
  const drawMore = (): void => {
    const end = Math.min(ids.length, drawn + PAGE);
    for (; drawn < end; drawn++) {
      const id = ids[drawn];
      if (id !== undefined) list.append(row(model, id, drawn, id === store.state.selection));
    }
  };

  list.addEventListener("click", (event) => {
    const row = (event.target as Element).closest("li");
    if (row) pick([...list.children].indexOf(row));
  });
  list.addEventListener("scroll", () => {
    if (drawn < ids.length && list.scrollTop + list.clientHeight > list.scrollHeight - 200) drawMore();
  });
  list.addEventListener("blur", () => store.set({ hover: undefined }));
  list.addEventListener("keydown", (event) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: ids.length - 1,
    };
    const to = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (to !== undefined) {
      event.preventDefault();
      while (to >= drawn && drawn < ids.length) drawMore();
      activate(Math.max(0, Math.min(ids.length - 1, to)));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      pick(active);
    }
  });
  store.subscribe((state, before) => {
    if (state.selection === before.selection) return;
    for (const row of list.children)
      row.setAttribute("aria-selected", String((row as HTMLElement).dataset["id"] === state.selection));
  });

  return {
    root,
    show(visible) {
      const { query } = store.state;
      const shown = (id: string): boolean => visible.nodes.has(id) || visible.edges.has(id);
      ids = query.trim() === "" ? browseOrder.filter(shown) : search(index(), query).filter(shown);
      list.replaceChildren();
      drawn = 0;
      active = -1;
      list.removeAttribute("aria-activedescendant");
      drawMore();
      status.textContent = countText(ids.length, query, visible, model);
    },
  };
}

function countText(found: number, query: string, visible: Visible, model: ViewerModel): string {
  if (query.trim() !== "") return found === 1 ? "1 match" : `${found} matches`;
  const all = model.nodes.length;
  return visible.nodes.size === all
    ? `${all} entities and events`
    : `${visible.nodes.size} of ${all} entities and events`;
}

function row(model: ViewerModel, id: string, i: number, selected: boolean): HTMLElement {
  const node = model.node.get(id);
  const disputed = model.facts.get(id)?.contested ?? false;
  const element = el(
    "li",
    { attributes: { role: "option", id: `item-${i}`, "aria-selected": String(selected) } },
    node ? shapeIcon(node) : el("span", { class: "icon relation", attributes: { "aria-hidden": "true" } }, "→"),
    el("span", { class: "label" }, node?.kind === "entity" ? node.label : titleOf(model, id)),
    disputed && el("span", { class: "mark denied" }, "disputed"),
  );
  element.dataset["id"] = id;
  return element;
}

function orderForBrowsing(model: ViewerModel): string[] {
  const entities = model.nodes.filter((node) => node.kind === "entity");
  const events = model.nodes.filter((node) => node.kind === "event");
  const day = (id: string): string => model.facts.get(id)?.days?.[0] ?? "~";
  entities.sort(
    (a, b) => b.degree - a.degree || (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1),
  );
  events.sort((a, b) => (day(a.id) < day(b.id) ? -1 : day(a.id) > day(b.id) ? 1 : a.id < b.id ? -1 : 1));
  return [...entities, ...events].map((node) => node.id);
}

// The filters: types (which are the legend too), event types, statuses, speaker, article, disputed only.

import { ENTITY_TYPES, type EntityType } from "../ontology/entity-types";
import { EVENT_STATUSES } from "../ontology/claim-values";
import type { EventType } from "../ontology/event-frames";
import { eventWords } from "../ontology/event-words";
import { button, el } from "./element";
import { EVENTS, isFiltered, NO_FILTERS, type Filters } from "./filters";
import { articleTitle, type ViewerModel } from "./model";
import { shapeIcon } from "./shape-icon";
import type { Store } from "./store";

/** Speakers and articles offered; the search finds the rest. */
const MAX_CHOICES = 500;

export function filterPanel(model: ViewerModel, store: Store): HTMLElement {
  const set = (change: Partial<Filters>): void => store.set({ filters: { ...store.state.filters, ...change } });
  const clear = button("Clear filters", "clear", () => store.set({ filters: NO_FILTERS }));
  const root = el("section", { class: "filters", attributes: { "aria-label": "Filters" } });
  const draw = (): void => {
    const { filters } = store.state;
    clear.hidden = !isFiltered(filters);
    const open = new Set([...root.querySelectorAll("details[open]")].map((each) => each.id));
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["key"] : undefined;
    root.replaceChildren(
      typeToggles(model, filters, set),
      group("more-filters", "More filters", open, () => [
        choice(
          "Speaker",
          filters.speaker,
          model.speakers.slice(0, MAX_CHOICES).map(({ key, name, count }) => [key, `${name} (${count})`]),
          (speaker) => set({ speaker }),
        ),
        choice(
          "Article",
          filters.article,
          model.graph.articles.slice(0, MAX_CHOICES).map(({ id }) => [id, articleTitle(model, id)]),
          (article) => set({ article }),
        ),
        el("fieldset", {}, el("legend", {}, "Event status"), ...statusToggles(model, filters, set)),
        el("fieldset", {}, el("legend", {}, "Event type"), ...eventTypeToggles(model, filters, set)),
        [...model.facts.values()].some((facts) => facts.contested) &&
          toggle("disputed", "Only what is disputed", filters.contestedOnly, (contestedOnly) => set({ contestedOnly })),
      ]),
      clear,
    );
    if (focused !== undefined) {
      for (const each of root.querySelectorAll<HTMLElement>("[data-key]"))
        if (each.dataset["key"] === focused) each.focus();
    }
  };
  store.subscribe((state, before) => {
    if (state.filters !== before.filters) draw();
  });
  draw();
  return root;
}

type SetFilters = (change: Partial<Filters>) => void;

/** Buttons that show or hide a kind of node: the legend of the picture. */
function typeToggles(model: ViewerModel, filters: Filters, set: SetFilters): HTMLElement {
  const counts = new Map<string, number>();
  for (const node of model.nodes) {
    const key = node.kind === "event" ? EVENTS : node.type;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kinds = [
    ...(Object.keys(ENTITY_TYPES) as EntityType[]).filter((type) => type !== "Event"),
    "Event" as const,
    EVENTS,
  ];
  const present = kinds.filter((kind) => counts.has(kind));
  return el(
    "div",
    { class: "legend", attributes: { role: "group", "aria-label": "Types" } },
    ...present.map((kind) => {
      const shown = !filters.hiddenTypes.has(kind);
      const press = (): void => set({ hiddenTypes: toggled(filters.hiddenTypes, kind, shown) });
      const icon =
        kind === EVENTS
          ? shapeIcon({ kind: "event", type: "Attack" })
          : shapeIcon({ kind: "entity", type: kind as EntityType });
      const label = kind === EVENTS ? "Event" : kind === "Event" ? "Named event" : kind;
      const element = el(
        "button",
        { class: "type", attributes: { type: "button", "aria-pressed": String(shown) }, on: { click: press } },
        icon,
        el("span", {}, label),
        el("span", { class: "count" }, String(counts.get(kind) ?? 0)),
      );
      element.dataset["key"] = `type:${kind}`;
      return element;
    }),
  );
}

function statusToggles(model: ViewerModel, filters: Filters, set: SetFilters): HTMLElement[] {
  const present = new Set(model.graph.events.map((event) => event.status));
  return EVENT_STATUSES.filter((status) => present.has(status)).map((status) =>
    toggle(`status:${status}`, status, !filters.hiddenStatuses.has(status), (shown) =>
      set({ hiddenStatuses: toggled(filters.hiddenStatuses, status, !shown) }),
    ),
  );
}

function eventTypeToggles(model: ViewerModel, filters: Filters, set: SetFilters): HTMLElement[] {
  const counts = new Map<EventType, number>();
  for (const { type } of model.graph.events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, count]) => {
      const key = `${EVENTS}:${type}`;
      return toggle(key, `${eventWords(type).noun} (${count})`, !filters.hiddenTypes.has(key), (shown) =>
        set({ hiddenTypes: toggled(filters.hiddenTypes, key, !shown) }),
      );
    });
}

/** The set with `key` in it, or without. */
function toggled<T>(set: ReadonlySet<T>, key: T, include: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (include) next.add(key);
  else next.delete(key);
  return next;
}

function toggle(key: string, label: string, checked: boolean, change: (checked: boolean) => void): HTMLElement {
  const input = el("input", { attributes: { type: "checkbox" } });
  input.checked = checked;
  input.dataset["key"] = key;
  input.addEventListener("change", () => change(input.checked));
  return el("label", { class: "toggle" }, input, label);
}

function choice(
  label: string,
  value: string | undefined,
  options: readonly (readonly [string, string])[],
  change: (value: string | undefined) => void,
): HTMLElement | undefined {
  if (options.length < 2) return undefined;
  const select = el(
    "select",
    {},
    el("option", { attributes: { value: "" } }, `Any ${label.toLowerCase()}`),
    ...options.map(([, text], i) => el("option", { attributes: { value: String(i) } }, text)),
  );
  select.selectedIndex = value === undefined ? 0 : options.findIndex(([key]) => key === value) + 1;
  select.dataset["key"] = `choice:${label}`;
  select.addEventListener("change", () => change(options[select.selectedIndex - 1]?.[0]));
  return el("label", { class: "choice" }, el("span", {}, label), select);
}

/** A part that unfolds; what is in it is made when it is opened first, for speakers and articles can be many. */
function group(
  id: string,
  title: string,
  open: ReadonlySet<string>,
  children: () => readonly (HTMLElement | false | undefined)[],
): HTMLElement {
  const details = el("details", { attributes: { id } }, el("summary", {}, title));
  let filled = false;
  const fill = (): void => {
    if (filled || !details.open) return;
    filled = true;
    for (const child of children()) if (child) details.append(child);
  };
  details.addEventListener("toggle", fill);
  details.open = open.has(id);
  fill();
  return details;
}

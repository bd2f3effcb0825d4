// The building blocks of the panel: headings, chips, sections and rows that lead to an item.

import type { Evidence } from "../graph/graph-data";
import { button, el, type Child } from "./element";
import { sentenceOf, type ViewerModel } from "./model";
import { sentenceView } from "./sentence-view";

/** What the parts of the panel need to act. */
export interface PanelActions {
  readonly select: (id: string) => void;
  readonly showEvidence: (evidence: Evidence) => void;
}

/** Details of one item and the evidence that its article view opens with. */
export interface Details {
  readonly content: readonly Node[];
  readonly evidence: readonly Evidence[];
}

/** A heading over a kind ("Person"), with chips under it. */
export function heading(kind: string, title: HTMLElement, chips: readonly (HTMLElement | undefined)[]): HTMLElement {
  return el("header", {}, el("p", { class: "kind" }, kind), el("h2", {}, title), el("p", { class: "chips" }, ...chips));
}

/** A small label; `look` names a colour of the style sheet. */
export function chip(text: string, look?: string, icon?: Node): HTMLElement {
  return el("span", { class: look === undefined ? "chip" : `chip look-${look}` }, icon, text);
}

/** A titled list; an empty one gives an empty piece of page. */
export function section(title: string, rows: readonly Child[], count?: number): Node {
  if (rows.length === 0) return document.createDocumentFragment();
  const number = count === undefined ? undefined : el("span", { class: "count" }, String(count));
  return el("section", {}, el("h3", {}, title, number), el("ul", {}, ...rows));
}

/** A row with an item's sentence, and a button that selects the item itself. */
export function itemRow(model: ViewerModel, id: string, actions: PanelActions): HTMLElement {
  const disputed = model.facts.get(id)?.contested ?? false;
  return el(
    "li",
    { class: "item" },
    sentenceView(sentenceOf(model, id), actions.select),
    disputed && el("span", { class: "mark denied" }, "disputed"),
    button("evidence", "more", () => actions.select(id), "Show the evidence"),
  );
}

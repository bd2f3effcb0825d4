// What the panel says of an entity: its names, relations, events, what it says, and where it is mentioned.

import type { Entity, EntityMention, Evidence } from "../graph/graph-data";
import { chip, heading, itemRow, section, type Details, type PanelActions } from "./detail-parts";
import { button, el } from "./element";
import { countText } from "./event-details";
import type { ViewerModel } from "./model";
import { shapeIcon } from "./shape-icon";

/** Mentions listed before the rest is only counted. */
const MAX_MENTIONS = 12;
const CONTEXT = 60;

export function entityDetails(model: ViewerModel, entity: Entity, actions: PanelActions): Details {
  const { id, type, subtype, name, aliases, count, mentions } = entity;
  const incident = model.incident.get(id) ?? [];
  const relations = incident.filter((edge) => edge.kind === "relation").map((edge) => edge.id);
  const events = unique(incident.filter((edge) => edge.kind === "role").map((edge) => edge.source));
  const reported = unique(
    incident.filter((edge) => edge.kind === "speech" && edge.source === id).map((edge) => edge.target),
  );
  const quotations = model.quotations.filter((quotation) => quotation.speaker === id);
  const others = aliases.filter((alias) => alias !== name);
  const rows = (ids: readonly string[]): HTMLElement[] => ids.map((item) => itemRow(model, item, actions));
  return {
    content: [
      heading(type, el("span", {}, shapeIcon({ kind: "entity", type }), name), [
        subtype === undefined ? undefined : chip(spaced(subtype)),
        count && chip(countText(count)),
        entity.named ? undefined : chip("unnamed group"),
      ]),
      ...(others.length === 0 ? [] : [el("p", { class: "aliases" }, "also ", others.join(", "))]),
      section("Relations", rows(relations), relations.length),
      section("Events", rows(byTime(model, events)), events.length),
      section("Reports", rows(byTime(model, reported)), reported.length),
      section(
        "Says",
        quotations.map((quotation) => quoteRow(quotation, actions)),
        quotations.length,
      ),
      section(
        "Mentions",
        mentions.slice(0, MAX_MENTIONS).map((mention) => mentionRow(model, mention, actions)),
        mentions.length,
      ),
    ],
    evidence: mentions,
  };
}

function quoteRow(quotation: Evidence, actions: PanelActions): HTMLElement {
  return el(
    "li",
    { class: "claim" },
    button(quotation.quote, "quote", () => actions.showEvidence(quotation)),
  );
}

/** A mention in its sentence's company. */
function mentionRow(model: ViewerModel, mention: EntityMention, actions: PanelActions): HTMLElement {
  const text = model.article.get(mention.article)?.text ?? "";
  const before = text.slice(Math.max(0, mention.start - CONTEXT), mention.start);
  const after = text.slice(mention.end, mention.end + CONTEXT);
  const row = button("", "mention", () => actions.showEvidence(mention));
  row.append(el("span", {}, `…${before}`), el("mark", {}, mention.quote), el("span", {}, `${after}…`));
  return el("li", {}, row);
}

function byTime(model: ViewerModel, ids: readonly string[]): string[] {
  const day = (id: string): string => model.facts.get(id)?.days?.[0] ?? "~";
  return [...ids].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a < b ? -1 : 1));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** "armedGroup" as "armed group". */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

// What the panel shows before anything is selected: what the graph holds, the disputed, the most connected, the articles.

import { chip, itemRow, section, type PanelActions } from "./detail-parts";
import { el, itemLink, outerLink } from "./element";
import { articleTitle, type ViewerModel } from "./model";
import { shapeIcon } from "./shape-icon";

/** Rows of each list. */
const MAX_ROWS = 8;
const MAX_ARTICLES = 20;

export function overview(model: ViewerModel, actions: PanelActions): HTMLElement {
  const { graph } = model;
  const central = model.nodes
    .filter((node) => node.kind === "entity" && node.degree > 0)
    .sort((a, b) => b.degree - a.degree || (a.label < b.label ? -1 : 1))
    .slice(0, MAX_ROWS)
    .map((node) => el("li", { class: "item" }, shapeIcon(node), itemLink(node.label, node.id, actions.select)));
  const disputed = [...model.facts].filter(([, facts]) => facts.contested).map(([id]) => id);
  const latest = [...graph.events]
    .filter((event) => model.facts.get(event.id)?.days !== undefined && event.status === "occurred")
    .sort((a, b) => ((b.time ?? "") < (a.time ?? "") ? -1 : (b.time ?? "") > (a.time ?? "") ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, MAX_ROWS)
    .map((event) => itemRow(model, event.id, actions));
  const articles = graph.articles
    .slice(0, MAX_ARTICLES)
    .map(({ id, publisher, published, url }) =>
      el(
        "li",
        {},
        url === undefined ? el("span", {}, articleTitle(model, id)) : outerLink(url, articleTitle(model, id)),
        el("span", { class: "meta" }, [publisher, published].filter((fact) => fact !== undefined).join(" · ")),
      ),
    );
  return el(
    "div",
    {},
    el(
      "header",
      {},
      el("p", { class: "kind" }, "Overview"),
      el(
        "h2",
        {},
        graph.articles.length === 1 ? (graph.articles[0]?.title ?? "One article") : `${graph.articles.length} articles`,
      ),
      el(
        "p",
        { class: "chips" },
        chip(`${graph.entities.length} entities`),
        chip(`${graph.relations.length} relations`),
        chip(`${graph.events.length} events`),
        chip(`${graph.quotations.length} quotations`),
      ),
    ),
    section(
      "Disputed",
      disputed.slice(0, MAX_ROWS).map((id) => itemRow(model, id, actions)),
      disputed.length,
    ),
    section("Most connected", central),
    section("Latest events", latest),
    section(graph.articles.length === 1 ? "Article" : "Articles", articles, graph.articles.length),
  );
}

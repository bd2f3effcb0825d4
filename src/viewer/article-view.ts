// The text of an article with the evidence marked: the quote in question strongly, other quotes of the item faintly.

import type { Evidence } from "../graph/graph-data";
import type { Article } from "../text/article";
import { el, outerLink } from "./element";

/** The article as a section; `strong` is scrolled to by the caller (class "strong"). */
export function articleView(article: Article, strong: Evidence, others: readonly Evidence[]): HTMLElement {
  const { title, publisher, published, authors, url } = article;
  const facts = [publisher, published, authors?.join(", ")].filter((fact) => fact !== undefined && fact !== "");
  return el(
    "section",
    { class: "article", attributes: { "aria-label": "Article" } },
    el("h3", {}, title ?? article.id),
    el(
      "p",
      { class: "meta" },
      facts.join(" · "),
      url !== undefined && facts.length > 0 && " · ",
      url !== undefined && outerLink(url, "source"),
    ),
    el("div", { class: "text", attributes: { tabindex: "0" } }, ...paragraphs(article.text, strong, others)),
  );
}

/** The offsets at which the marking changes cut the text into pieces; each piece is marked by what covers it. */
function paragraphs(text: string, strong: Evidence, others: readonly Evidence[]): Node[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [strong, ...others]) cuts.add(clamp(start, text.length)).add(clamp(end, text.length));
  // The quote in question stays in one piece.
  const offsets = [...cuts].filter((cut) => cut <= strong.start || cut >= strong.end).sort((a, b) => a - b);
  const pieces: Node[] = [];
  for (let i = 0; i + 1 < offsets.length; i++) {
    const from = offsets[i] ?? 0;
    const to = offsets[i + 1] ?? from;
    const piece = text.slice(from, to);
    if (covers(strong, from, to)) pieces.push(el("mark", { class: "strong" }, piece));
    else if (others.some((other) => covers(other, from, to))) pieces.push(el("mark", {}, piece));
    else pieces.push(el("span", {}, piece));
  }
  return pieces;
}

function covers({ start, end }: Evidence, from: number, to: number): boolean {
  return start <= from && to <= end;
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(length, offset));
}

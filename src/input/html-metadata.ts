// What a page says about itself: title, date, authors, publisher, url, language. JSON-LD (schema.org NewsArticle)
// first, then meta tags (Open Graph, Dublin Core, parsely), then the bare HTML.

import type { Article } from "../text/article";

type Metadata = Omit<Article, "id" | "text">;
type Json = Record<string, unknown>;

// Rows: field and the meta names or properties that carry it, best first.
const META: readonly (readonly [keyof Metadata, readonly string[]])[] = [
  ["title", ["og:title", "twitter:title", "dc.title", "parsely-title"]],
  [
    "published",
    [
      "article:published_time",
      "og:published_time",
      "datepublished",
      "date",
      "pubdate",
      "parsely-pub-date",
      "dc.date",
      "dcterms.created",
    ],
  ],
  ["publisher", ["og:site_name", "publisher", "dc.publisher", "application-name"]],
  ["url", ["og:url", "twitter:url", "parsely-link"]],
  ["authors", ["author", "article:author", "parsely-author", "dc.creator", "byl"]],
];
const ARTICLE_TYPE =
  /^(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BlogPosting|WebPage|OpinionNewsArticle)$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([0-9:.]{4,15})\s?(Z|[+-]\d{2}:?\d{2})?)?/;

/** The metadata of a page's document; fields that it does not give are absent. */
export function readMetadata(document: Document): Metadata {
  const found: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const set = (field: keyof Metadata, value: unknown): void => {
    if (found[field] !== undefined) return;
    if (field === "authors") {
      const authors = authorNames(value);
      if (authors.length > 0) found.authors = authors;
    } else {
      const text = field === "published" ? isoDate(value) : plain(value);
      if (text !== undefined) found[field] = text;
    }
  };
  for (const item of linkedData(document)) {
    set("title", item["headline"]);
    set("published", item["datePublished"]);
    set("publisher", nameOf(item["publisher"]));
    set("authors", item["author"]);
    set("url", typeof item["mainEntityOfPage"] === "string" ? item["mainEntityOfPage"] : item["url"]);
    set("language", item["inLanguage"]);
  }
  const meta = metaTags(document);
  for (const [field, names] of META) for (const name of names) set(field, meta.get(name));
  set("url", document.querySelector("link[rel=canonical]")?.getAttribute("href"));
  set("published", document.querySelector("time[datetime]")?.getAttribute("datetime"));
  set("title", document.querySelector("h1")?.textContent);
  set("title", document.querySelector("title")?.textContent);
  set("language", document.documentElement?.getAttribute("lang"));
  return found;
}

function* linkedData(document: Document): Generator<Json> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? "");
    } catch {
      continue; // Broken JSON-LD is common and no reason to refuse a page.
    }
    for (const item of flatten(value))
      if (asList(item["@type"]).some((type) => ARTICLE_TYPE.test(String(type)))) yield item;
  }
}

function flatten(value: unknown): Json[] {
  return asList(value)
    .filter((item): item is Json => typeof item === "object" && item !== null)
    .flatMap((item) => [item, ...asList(item["@graph"]).filter((x): x is Json => typeof x === "object" && x !== null)]);
}

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta")) {
    const name = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop") ??
      ""
    ).toLowerCase();
    const content = tag.getAttribute("content");
    if (name !== "" && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function plain(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

const nameOf = (value: unknown): unknown => {
  const first = asList(value)[0];
  return typeof first === "object" && first !== null ? (first as Json)["name"] : first;
};

function authorNames(value: unknown): string[] {
  const names = asList(value).flatMap((author) => {
    const name = plain(nameOf(author));
    return name === undefined || /^https?:/.test(name) ? [] : [name.replace(/^by /i, "")];
  });
  return [...new Set(names)];
}

function isoDate(value: unknown): string | undefined {
  const match = ISO_DAY.exec(plain(value) ?? "");
  if (!match) return undefined;
  const [, year, month, day, time, zone] = match;
  return `${year}-${month}-${day}${time === undefined ? "" : `T${time}${zone ?? ""}`}`;
}

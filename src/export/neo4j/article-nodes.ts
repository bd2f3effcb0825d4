// The Article nodes: how far each article's load came. They list what an article may hold before any of it is written, and
// bear its hash when all of it is.

import { EDGE_KINDS, type Element, type ElementKind } from "../../graph/elements";
import { rowsOf, type Session, type Transaction } from "./driver";
import { articleProperties } from "../../graph/properties";
import { stableJson } from "../../graph/stable-json";
import { driverProperties, fromManifest, joinedManifest, splitManifest } from "./rows";
import { byGroup, type Share } from "./shares";

/** What an article's node says: the hash of its last whole load (null while one is under way), and what it may hold. */
export interface ArticleState {
  readonly hash: string | null;
  readonly elements: readonly string[];
}

/** The nodes of these articles that are in the database, by key. */
export async function articleState(session: Session, keys: readonly string[]): Promise<Map<string, ArticleState>> {
  const statement =
    "UNWIND $keys AS key MATCH (a:Article {key: key}) RETURN a.key AS key, a.hash AS hash, a.elements AS elements";
  const rows = await session.executeRead((tx) => rowsOf(tx, statement, { keys }));
  return new Map(
    rows.map((row) => [
      row["key"] as string,
      { hash: row["hash"] as string | null, elements: splitManifest((row["elements"] ?? "") as string) },
    ]),
  );
}

/** Whether no article was ever loaded. Only a hint on what to expect: another writer may be at it. */
export async function isEmpty(session: Session): Promise<boolean> {
  const [row] = await session.executeRead((tx) => rowsOf(tx, "MATCH (a:Article) RETURN count(a) AS articles"));
  return row?.["articles"] === 0;
}

/** Before anything of an article is written its node lists all it may come to hold, so that no crash leaves a stray. */
export async function announce(
  tx: Transaction,
  batch: readonly Share[],
  state: ReadonlyMap<string, ArticleState>,
): Promise<void> {
  const rows = batch.map(({ key, elements }) => {
    const before = state.get(key)?.elements ?? [];
    const all = before.length === 0 ? elements : joinedManifest([...new Set([...splitManifest(elements), ...before])]);
    return { key, elements: all };
  });
  await tx.run("UNWIND $rows AS r MERGE (a:Article {key: r.key}) SET a.elements = r.elements, a.hash = null", { rows });
}

/** Writes down that everything of these articles is in the database. */
export async function conclude(
  tx: Transaction,
  batch: readonly Share[],
  state: ReadonlyMap<string, ArticleState>,
  hashOf: (id: string) => string | undefined,
): Promise<void> {
  const rows = (list: readonly Share[], whole: boolean): unknown[] =>
    list.map(({ key, elements, article }) => {
      const own = driverProperties("article", articleProperties(article));
      const hash = hashOf(article.id);
      return { key, props: { ...own, json: stableJson(article), key, hash, ...(whole && { elements }) } };
    });
  const statement = "UNWIND $rows AS r MATCH (a:Article {key: r.key}) SET a";
  // What a new article holds was announced; it is long, and not sent again.
  const [known, fresh] = [true, false].map((is) => batch.filter(({ key }) => state.has(key) === is)) as [
    Share[],
    Share[],
  ];
  if (known.length > 0) await tx.run(`${statement} = r.props`, { rows: rows(known, true) });
  if (fresh.length > 0) await tx.run(`${statement} += r.props`, { rows: rows(fresh, false) });
}

/** What the changed articles held before and the new graph has not: edges first, then nodes. */
export function withdrawn(
  state: ReadonlyMap<string, ArticleState>,
  changed: ReadonlySet<string>,
  elements: readonly Element[],
): readonly { kind: string; type: string; key: string }[] {
  if (state.size === 0) return [];
  const now = new Set(elements.map((element) => element.key));
  const lost = new Set<string>();
  for (const [key, { elements: former }] of state)
    if (changed.has(key)) for (const entry of former) if (!now.has(fromManifest(entry).key)) lost.add(entry);
  const rank = (kind: string): number => (EDGE_KINDS.has(kind as ElementKind) ? 0 : kind === "entity" ? 2 : 1);
  return [...lost].map(fromManifest).sort((a, b) => rank(a.kind) - rank(b.kind) || byGroup(a, b));
}

// Claims that disagree, side by side with who makes them: tolls, agents, dates, affirmed against denied. Only claims of
// one edge, event or role are compared; a later figure from the same source is an update, not a conflict. It judges
// nobody right.

import { byText } from "./order";
import type { Count } from "../ontology/claim-values";
import { hasOneAgent } from "../ontology/event-frames";
import { makesOneSide } from "../ontology/relation-types";
import type { Article } from "../text/article";
import { contested } from "./contested";
import type { Argument, Claim, EventRecord, GraphData, Speaker } from "./graph-data";
import { firstDay, lastDay } from "../extract/times/time-bounds";
import { tollOf } from "./toll";

/** What sources may disagree on. */
export type ConflictKind = "agent" | "injured" | "killed" | "polarity" | "time";

/** One side: who says it (absent where an article itself does), what they say, and the claims it rests on. */
export interface ConflictSide extends Speaker {
  /** The article that says it, where nobody is quoted. */
  readonly article?: string;
  /** The value in words: `"13"`, `"at least 90"`, an entity id, a date, `"affirmed"`. */
  readonly value: string;
  readonly claims: readonly Claim[];
}

/** A disagreement about one event or relation. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** The id of the event or relation. */
  readonly item: string;
  /** The role whose filler is disputed, for agents and denied roles. */
  readonly role?: string;
  /** Two sides or more, sorted by value. */
  readonly sides: readonly ConflictSide[];
}

/** “About 200” and 210 agree. */
const APPROXIMATION = 0.1;

/** What one source says of one thing. */
interface Statement<V> {
  readonly source: string;
  readonly speaker: Speaker;
  readonly article: string;
  readonly published: string;
  readonly at: number;
  readonly value: V;
  readonly claims: readonly Claim[];
}

/**
 * Every disagreement of a graph, sorted by item, kind and role.
 * Example: “13 died, the Pentagon said” and “90 died, officials said” of one attack make a conflict of kind `killed`.
 */
export function findConflicts(graph: GraphData): Conflict[] {
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const joined = new Set(
    graph.relations
      .filter(({ type }) => makesOneSide(type))
      .flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
  );
  const found: Conflict[] = [];
  for (const relation of graph.relations) found.push(...polarityConflicts(relation.id, relation.claims));
  for (const event of graph.events) {
    found.push(...polarityConflicts(event.id, event.claims));
    for (const argument of event.arguments) found.push(...polarityConflicts(event.id, argument.claims, argument.role));
    for (const kind of ["killed", "injured"] as const) found.push(...tollConflicts(event, kind, articles));
    found.push(...timeConflicts(event, articles), ...agentConflicts(event, articles, joined));
  }
  return found.sort((a, b) => byText(a.item, b.item) || byText(a.kind, b.kind) || byText(a.role ?? "", b.role ?? ""));
}

function polarityConflicts(item: string, claims: readonly Claim[], role?: string): Conflict[] {
  if (!contested(claims)) return [];
  const sides = claims.map((claim): ConflictSide => ({ ...sideOf(claim), value: claim.polarity, claims: [claim] }));
  return [{ kind: "polarity", item, ...(role !== undefined && { role }), sides: mergeSides(sides) }];
}

function tollConflicts(
  event: EventRecord,
  kind: "killed" | "injured",
  articles: ReadonlyMap<string, Article>,
): Conflict[] {
  const statements: Statement<Count>[] = [];
  const heard = new Set<string>();
  for (const claim of event.claims) {
    const value = claim.polarity === "affirmed" ? tollOf(claim.evidence.quote, kind) : undefined;
    if (!value) continue;
    heard.add(claim.evidence.article);
    statements.push(statementOf(claim, value, articles));
  }
  for (const report of event.reports ?? []) {
    const value = report[kind];
    if (value && !heard.has(report.article)) statements.push(articleStatement(event, report.article, value, articles));
  }
  return disagreement(kind, event.id, statements, countsAgree, countWords);
}

function timeConflicts(event: EventRecord, articles: ReadonlyMap<string, Article>): Conflict[] {
  const statements = (event.reports ?? []).flatMap(({ article, time }) =>
    time === undefined ? [] : [articleStatement(event, article, time, articles)],
  );
  return disagreement("time", event.id, statements, timesAgree, (time) => time);
}

function agentConflicts(
  event: EventRecord,
  articles: ReadonlyMap<string, Article>,
  joined: ReadonlySet<string>,
): Conflict[] {
  if (!hasOneAgent(event.type)) return [];
  const agents = event.arguments.filter(
    (argument): argument is Argument & { entity: string } => argument.role === "agent" && argument.entity !== undefined,
  );
  const bySource = new Map<string, Set<string>>();
  const statements = agents.flatMap(({ entity, claims }) =>
    claims
      .filter(({ polarity }) => polarity === "affirmed")
      .map((claim) => {
        const statement = statementOf(claim, entity, articles);
        bySource.set(statement.source, (bySource.get(statement.source) ?? new Set()).add(entity));
        return statement;
      }),
  );
  const agree = (a: Statement<string>, b: Statement<string>): boolean =>
    [...(bySource.get(a.source) ?? [])].some((one) =>
      [...(bySource.get(b.source) ?? [])].some((other) => one === other || joined.has(`${one} ${other}`)),
    );
  const disputed = statements.some((a) => statements.some((b) => a.source !== b.source && !agree(a, b)));
  if (!disputed) return [];
  const sides = statements.map(({ speaker, article, value, claims }) => ({
    ...whoSays(speaker, article),
    value,
    claims,
  }));
  return [{ kind: "agent", item: event.id, role: "agent", sides: mergeSides(sides) }];
}

function disagreement<V>(
  kind: ConflictKind,
  item: string,
  statements: readonly Statement<V>[],
  agree: (a: V, b: V) => boolean,
  words: (value: V) => string,
): Conflict[] {
  const latest = latestBySource(statements);
  if (!latest.some((a, i) => latest.slice(i + 1).some((b) => !agree(a.value, b.value)))) return [];
  const sides = latest.map(({ speaker, article, value, claims }) => ({
    ...whoSays(speaker, article),
    value: words(value),
    claims,
  }));
  return [{ kind, item, sides: mergeSides(sides) }];
}

/** A later figure from the same source replaces an earlier one. */
function latestBySource<V>(statements: readonly Statement<V>[]): Statement<V>[] {
  const latest = new Map<string, Statement<V>>();
  const inOrder = [...statements].sort(
    (a, b) => byText(a.published, b.published) || byText(a.article, b.article) || a.at - b.at,
  );
  for (const statement of inOrder) latest.set(statement.source, statement);
  return [...latest.values()];
}

function statementOf<V>(claim: Claim, value: V, articles: ReadonlyMap<string, Article>): Statement<V> {
  const { article, start } = claim.evidence;
  const from = articles.get(article);
  const { speaker, speakerText } = claim;
  const source =
    speaker ??
    (speakerText === undefined ? `outlet ${from?.publisher ?? article}` : `words ${speakerText.toLowerCase()}`);
  const who = { ...(speaker !== undefined && { speaker }), ...(speakerText !== undefined && { speakerText }) };
  return { source, speaker: who, article, published: from?.published ?? "", at: start, value, claims: [claim] };
}

function articleStatement<V>(
  event: EventRecord,
  article: string,
  value: V,
  articles: ReadonlyMap<string, Article>,
): Statement<V> {
  const claims = event.claims.filter(({ evidence }) => evidence.article === article);
  const from = articles.get(article);
  return {
    source: `outlet ${from?.publisher ?? article}`,
    speaker: {},
    article,
    published: from?.published ?? "",
    at: 0,
    value,
    claims,
  };
}

const whoSays = (speaker: Speaker, article: string): Speaker & { article?: string } =>
  speaker.speaker === undefined && speaker.speakerText === undefined ? { article } : speaker;

const sideOf = ({ speaker, speakerText, evidence }: Claim): Speaker & { article?: string } =>
  whoSays(
    { ...(speaker !== undefined && { speaker }), ...(speakerText !== undefined && { speakerText }) },
    evidence.article,
  );

/** Sides of the same speaker and value become one, with all their claims; sorted by value and speaker. */
function mergeSides(sides: readonly ConflictSide[]): ConflictSide[] {
  const merged = new Map<string, ConflictSide>();
  const key = (side: ConflictSide): string =>
    JSON.stringify([side.value, side.speaker ?? "", side.speakerText ?? "", side.article ?? ""]);
  for (const side of sides) {
    const known = merged.get(key(side));
    merged.set(key(side), known ? { ...known, claims: [...new Set([...known.claims, ...side.claims])] } : side);
  }
  return [...merged].sort(([a], [b]) => byText(a, b)).map(([, side]) => side);
}

function countsAgree(a: Count, b: Count): boolean {
  const [lowA, highA, lowB, highB] = [...boundsOf(a), ...boundsOf(b)] as [number, number, number, number];
  return lowA <= highB && lowB <= highA;
}

function boundsOf({ min, max, approx }: Count): [number, number] {
  const slack = approx ? APPROXIMATION : 0;
  return [(min ?? 0) * (1 - slack), (max ?? Infinity) * (1 + slack)];
}

/** A count in words: `"13"`, `"at least 90"`, `"about 200"`, `"at most 5"`, `"10 to 12"`. */
function countWords({ min, max, approx }: Count): string {
  if (min !== undefined && min === max) return `${approx ? "about " : ""}${min}`;
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return min !== undefined ? `at least ${min}` : `at most ${max}`;
}

function timesAgree(a: string, b: string): boolean {
  const [startA, endA, startB, endB] = [
    firstDay(a) ?? "",
    lastDay(a) ?? "9999",
    firstDay(b) ?? "",
    lastDay(b) ?? "9999",
  ];
  return startA <= endB && startB <= endA;
}

// Fifteen questions that analysts ask of a news graph, as typed queries. Each runs in memory (`run`) and on Neo4j
// (`runOnNeo4j`) with the same rows. Try it: npm start && npx ts-node examples/questions.ts out/graph.json

import { readFileSync } from "node:fs";
import {
  article,
  collect,
  count,
  edgeType,
  entity,
  event,
  length,
  match,
  node,
  organization,
  pathNodes,
  person,
  place,
  run,
  type SelectBuilder,
} from "../src/query";

/** Who runs or serves it, the latest first. */
export const whoRuns = (body: string): SelectBuilder =>
  match(person("p"))
    .out(["LEADS", "WORKS_FOR"], { as: "r" })
    .organization({ id: body })
    .select("p.name", edgeType("post", "r"), "r.role", "r.validFrom")
    .orderBy("-r.validFrom")
    .limit(20);

/** What was bought since a date, by whom. */
export const dealsSince = (date: string): SelectBuilder =>
  match(entity("buyer"))
    .in("AGENT")
    .event("e", { type: "Acquire", after: date })
    .out("TARGET")
    .any("bought")
    .select("buyer.name", "bought.name", "e.time", "e.status");

/** Everything said to hold between two. */
export const between = (a: string, b: string): SelectBuilder =>
  match(entity({ id: a }))
    .both([], { as: "r" })
    .any("other", { id: b })
    .select(edgeType("edge", "r"), "r.polarity", "r.confidence", "r.quotes");

/** How two are connected: the shortest chains of relations and shared events. */
export const connection = (a: string, b: string): SelectBuilder =>
  match(entity("a", { id: a }))
    .both([], { as: "chain", shortest: 4 })
    .any("b", { id: b })
    .select(pathNodes("nodes", "chain"), edgeType("edges", "chain"), length("length", "chain"));

/** Who is named in the same articles. */
export const mentionedWith = (a: string): SelectBuilder =>
  match(entity({ id: a }))
    .in("MENTIONS")
    .article("d")
    .out("MENTIONS")
    .any("x")
    .select("x.name", count("n", "d", "distinct"))
    .orderBy("-n")
    .limit(20);

/** Who says that somebody works where, and in which words. */
export const whoSaysSo = (a: string): SelectBuilder =>
  match(person({ id: a }))
    .out("WORKS_FOR", { as: "r" })
    .any("o")
    .select("o.name", "r.speakers", "r.sources", "r.quotes");

/** What is told by at least so many articles. */
export const corroborated = (articles: number): SelectBuilder =>
  match(entity("a"))
    .out(["LEADS", "WORKS_FOR", "MEMBER_OF", "OWNS", "PART_OF", "CONTROLS"], {
      as: "r",
      where: { articles: { ge: articles } },
    })
    .any("b")
    .select("a.name", edgeType("edge", "r"), "b.name", "r.articles");

/** What some affirm and others deny. */
export const contradictions = (): SelectBuilder =>
  match(entity("a"))
    .both([], { as: "r", where: { polarity: "contested" } })
    .any("b")
    .compare("a.id", "lt", "b.id")
    .select("a.name", edgeType("edge", "r"), "b.id", "r.quotes");

/** Who leads it and is not reported dead. */
export const livingLeaders = (body: string): SelectBuilder =>
  match(person("p"))
    .out("LEADS")
    .organization({ id: body })
    .notExists(
      match(node<"Person">("p"))
        .in("VICTIM")
        .event({ type: "Die", status: ["occurred", "ongoing"] }),
    )
    .select("p.name");

/** What happened at a place between two dates. */
export const eventsAt = (where: string, from: string, to: string): SelectBuilder =>
  match(event("e", { after: from, before: to }))
    .out("PLACE")
    .place({ id: where })
    .select("e.name", "e.start", "e.status")
    .orderBy("e.start");

/** Who is most written of since a date. */
export const trending = (date: string): SelectBuilder =>
  match(article("d", { after: date }))
    .out("MENTIONS")
    .any("e")
    .select("e.name", count("n", "d", "distinct"))
    .orderBy("-n")
    .limit(20);

/** Bodies that share members. */
export const interlocks = (): SelectBuilder =>
  match(organization("a"))
    .in("MEMBER_OF")
    .person("p")
    .out("MEMBER_OF")
    .organization("b")
    .compare("a.id", "lt", "b.id")
    .select("a.name", "b.name", count("n", "p", "distinct"), collect("who", "p.name", "distinct"))
    .orderBy("-n");

/** What held on a day. */
export const trueOn = (a: string, day: string): SelectBuilder =>
  match(entity({ id: a }))
    .out(["LEADS", "WORKS_FOR", "MEMBER_OF", "CONTROLS", "OWNS"], { as: "r", where: { asOf: day } })
    .any("y")
    .select(edgeType("edge", "r"), "y.name", "r.validFrom", "r.validTo");

/** What only one publisher writes of. */
export const exclusive = (publisher: string): SelectBuilder =>
  match(article({ publisher }))
    .out("MENTIONS")
    .any("e")
    .notExists(
      match(article({ publisher: { ne: publisher } }))
        .out("MENTIONS")
        .any("e"),
    )
    .select("e.name")
    .distinct();

/** What it owns, and what that owns, three steps down. */
export const holdings = (a: string): SelectBuilder =>
  match(entity({ id: a }))
    .out("OWNS", { repeat: [1, 3] })
    .any("s")
    .select("s.name", "s.id")
    .distinct();

/** All fifteen, asked of a graph's own entities; for the tests of both engines. */
export function fifteenQuestions(
  ids: readonly string[],
): readonly { readonly title: string; readonly query: SelectBuilder }[] {
  const [a = "", b = "", c = ""] = ids;
  return [
    { title: "who runs it", query: whoRuns(a) },
    { title: "deals since", query: dealsSince("2012") },
    { title: "between two", query: between(a, b) },
    { title: "connection", query: connection(a, b) },
    { title: "mentioned with", query: mentionedWith(a) },
    { title: "who says so", query: whoSaysSo(c) },
    { title: "corroborated", query: corroborated(2) },
    { title: "contradictions", query: contradictions() },
    { title: "living leaders", query: livingLeaders(a) },
    { title: "events at", query: eventsAt(b, "2010", "2022") },
    { title: "trending", query: trending("2015") },
    { title: "interlocks", query: interlocks() },
    { title: "true on a day", query: trueOn(a, "2016-05-01") },
    { title: "exclusive", query: exclusive("Wire") },
    { title: "holdings", query: holdings(a) },
  ];
}

if (require.main === module) {
  const graph = JSON.parse(readFileSync(process.argv[2] ?? "graph.json", "utf8"));
  // The organization, the place and the person that most is written of.
  const ids = [organization("e"), place("e"), person("e")].flatMap((kind) =>
    run(graph, match(kind).select("e.id", "e.mentions").orderBy("-e.mentions").limit(1)),
  );
  for (const { title, query } of fifteenQuestions(ids.map((row) => String(row["e.id"]))))
    console.log(title, run(graph, query));
}

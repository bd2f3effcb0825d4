import { expect } from "chai";
import { findConflicts } from "../../src/graph/conflicts";
import { support } from "../../src/graph/corroboration";
import type { Claim, EventRecord, GraphData, Relation } from "../../src/graph/graph-data";
import { groupNearDuplicates } from "../../src/graph/near-duplicates";
import { tollOf } from "../../src/graph/toll";
import { EVENT_ROWS, type EventType } from "../../src/ontology/event-frames";
import type { Article } from "../../src/text/article";

const claim = (article: string, quote: string, extra: Partial<Claim> = {}): Claim => ({
  quoteType: "narration",
  polarity: "affirmed",
  certainty: "certain",
  evidence: { article, start: 0, end: quote.length, quote },
  confidence: 1,
  extractor: "test",
  ...extra,
});

const event = (extra: Partial<EventRecord>): EventRecord => ({
  id: "e1",
  type: "Attack",
  name: "attack",
  trigger: { article: "a", start: 0, end: 1, quote: "x" },
  triggers: [],
  status: "occurred",
  arguments: [],
  claims: [],
  ...extra,
});

const articles: readonly Article[] = [
  { id: "a", text: "", published: "2021-08-26", publisher: "Alpha" },
  { id: "b", text: "", published: "2021-08-27", publisher: "Beta" },
  { id: "c", text: "", published: "2021-08-28", publisher: "Alpha" },
];

const graphOf = (events: readonly EventRecord[], relations: readonly Relation[] = []): GraphData => ({
  nutgraph: 1,
  articles,
  entities: [],
  relations,
  events,
  quotations: [],
});

const values = (graph: GraphData): string[][] =>
  findConflicts(graph).map(({ kind, sides }) => [kind, ...sides.map((s) => s.value)]);

describe("conflicts", () => {
  it("sets two tolls of two speakers side by side", () => {
    const claims = [
      claim("a", "the blast killed 13 people", { speaker: "pentagon" }),
      claim("b", "killing 90 people", { speakerText: "officials" }),
    ];
    const [conflict] = findConflicts(graphOf([event({ claims })]));
    expect(conflict?.kind).to.equal("killed");
    expect(conflict?.sides.map(({ value, speaker, speakerText }) => [value, speaker ?? speakerText])).to.deep.equal([
      ["13", "pentagon"],
      ["90", "officials"],
    ]);
  });

  it("takes a later figure of the same source as an update", () => {
    const claims = [claim("a", "the blast killed 13 people"), claim("c", "the blast killed 90 people")];
    expect(values(graphOf([event({ claims })]))).to.deep.equal([]);
  });

  it("lets “at least 13” and 90 agree, and “about 200” and 210", () => {
    const atLeast = [claim("a", "killed at least 13 people"), claim("b", "killed 90 people")];
    const about = [claim("a", "killed about 200 people"), claim("b", "killed 210 people")];
    expect(values(graphOf([event({ claims: atLeast }), event({ id: "e2", claims: about })]))).to.deep.equal([]);
  });

  it("does not take the injured for the killed", () => {
    const claims = [claim("a", "killed 13 people and injured 40"), claim("b", "killed 13 people and wounded 40")];
    expect(values(graphOf([event({ claims })]))).to.deep.equal([]);
  });

  it("finds reports of one event on days that cannot both be right", () => {
    const trigger = { article: "a", start: 0, end: 1, quote: "x" };
    const report = (article: string, time: string) => ({
      article,
      trigger,
      triggers: [],
      time,
      status: "occurred" as const,
    });
    const apart = event({ reports: [report("a", "2021-08-25"), report("b", "2021-08-26")] });
    const within = event({ reports: [report("a", "2021-08"), report("b", "2021-08-26")] });
    expect(values(graphOf([apart]))).to.deep.equal([["time", "2021-08-25", "2021-08-26"]]);
    expect(values(graphOf([within]))).to.deep.equal([]);
  });

  it("finds two agents of one attack, unless one belongs to the other", () => {
    const agent = (entity: string, speaker: string) => ({
      role: "agent" as const,
      entity,
      claims: [claim("a", "x", { speaker })],
    });
    const attack = event({ arguments: [agent("army", "rebels"), agent("brigade", "government")] });
    const part = { id: "r", type: "PART_OF", source: "brigade", target: "army", claims: [] } as const;
    expect(values(graphOf([attack]))).to.deep.equal([["agent", "army", "brigade"]]);
    expect(values(graphOf([attack], [part]))).to.deep.equal([]);
    const foe = { ...part, type: "OPPOSES" } as const;
    expect(values(graphOf([attack], [foe]))).to.deep.equal([["agent", "army", "brigade"]]);
  });

  it("lets an event of several doers have them, as its row says", () => {
    const agent = (entity: string, speaker: string) => ({
      role: "agent" as const,
      entity,
      claims: [claim("a", "x", { speaker })],
    });
    const of = (type: EventType) => event({ type, arguments: [agent("army", "rebels"), agent("militia", "police")] });
    const disputed = (Object.keys(EVENT_ROWS) as EventType[]).filter((type) => values(graphOf([of(type)])).length > 0);
    expect(disputed.sort()).to.deep.equal(["Abduct", "Attack", "Besiege", "Die", "Execute", "Injure", "Seize"]);
  });

  it("leaves two agents of one source alone: they did it together", () => {
    const agent = (entity: string) => ({
      role: "agent" as const,
      entity,
      claims: [claim("a", "x", { speaker: "police" })],
    });
    expect(values(graphOf([event({ arguments: [agent("x"), agent("y")] })]))).to.deep.equal([]);
  });

  it("finds what one affirms and another denies", () => {
    const claims = [claim("a", "x", { speaker: "iran" }), claim("a", "x", { speaker: "israel", polarity: "denied" })];
    const relation: Relation = { id: "r", type: "CONTROLS", source: "s", target: "t", claims };
    expect(values(graphOf([], [relation]))).to.deep.equal([["polarity", "affirmed", "denied"]]);
  });

  it("gives the same bytes twice and in any order of events", () => {
    const claims = [claim("a", "killed 13 people"), claim("b", "killed 90 people")];
    const [one, two] = [event({ claims }), event({ id: "e2", claims })];
    expect(JSON.stringify(findConflicts(graphOf([one, two])))).to.equal(
      JSON.stringify(findConflicts(graphOf([two, one]))),
    );
  });
});

describe("tolls", () => {
  const rows: readonly (readonly [string, "killed" | "injured", unknown])[] = [
    ["killed at least 13 people", "killed", { min: 13 }],
    ["the death toll rose to 90", "killed", { min: 90, max: 90 }],
    ["about 200 people died", "killed", { min: 200, max: 200, approx: true }],
    ["killing three and wounding 1,200", "injured", { min: 1200, max: 1200 }],
    ["killing three and wounding 1,200", "killed", { min: 3, max: 3 }],
    ["a man was killed", "killed", undefined],
    ["13 people fled", "killed", undefined],
  ];
  for (const [clause, kind, count] of rows)
    it(`reads ${JSON.stringify(count)} ${kind} in “${clause}”`, () =>
      expect(tollOf(clause, kind)).to.deep.equal(count));
});

describe("corroboration", () => {
  const wire =
    "The earthquake flattened mud-brick houses across the province early on Tuesday, killing at least 21 people, state media said.";
  const own =
    "Our reporter in Kerman counted twenty-one coffins outside the mosque while men dug with their hands for neighbours.";
  const printed = (id: string, text: string, publisher: string): Article => ({ id, text, publisher });
  const from = (article: Article): Claim => claim(article.id, article.text.slice(0, 40));

  it("counts wire copy in two outlets once and an own report beside it", () => {
    const set = [printed("x", wire, "One"), printed("y", `${wire} More follows.`, "Two"), printed("z", own, "Three")];
    expect(support(set.map(from), set)).to.deep.equal({ sources: 2, sourceOf: [0, 0, 1] });
  });

  it("counts two articles of one outlet once", () => {
    const set = [printed("x", wire, "One"), printed("z", own, "One")];
    expect(support(set.map(from), set).sources).to.equal(1);
  });

  it("counts nothing for no claims", () => expect(support([], [])).to.deep.equal({ sources: 0, sourceOf: [] }));

  it("agrees with comparing every pair of passages", () => {
    const words = wire.split(" ");
    const passages = [wire, own, words.slice(0, 14).join(" "), own.toUpperCase(), words.reverse().join(" "), ""];
    expect(groupNearDuplicates(passages)).to.deep.equal([0, 1, 0, 1, 2, 3]);
  });
});

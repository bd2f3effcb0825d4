import { expect } from "chai";
import type { EventType, EventRole } from "../../src/ontology/event-frames";
import type { EventRecord, GraphData } from "../../src/graph/graph-data";
import { mergeGraphs } from "../../src/graph/merge-graphs";
import { sketch } from "../../src/train/evaluate/article-sketch";

/** What a test says of an event. */
interface Said {
  readonly type: EventType;
  readonly time?: string;
  readonly killed?: number;
  readonly status?: EventRecord["status"];
  readonly roles: readonly (readonly [EventRole, string])[];
}

/** An article that names some things and reports events. */
function report(id: string, lines: string, events: readonly Said[], published?: string): GraphData {
  const part = sketch(id, lines, published);
  const [first] = part.entities[0]?.mentions ?? [];
  const { article, start, end, quote } = first as NonNullable<typeof first>;
  const claim = {
    quoteType: "narration" as const,
    polarity: "affirmed" as const,
    certainty: "certain" as const,
    evidence: { article, start, end, quote },
    confidence: 0.9,
    extractor: "test",
  };
  return {
    ...part,
    events: events.map(({ type, time, killed, status, roles }, i) => ({
      id: `${id}/${i}`,
      type,
      name: "",
      trigger: claim.evidence,
      triggers: [claim.evidence],
      ...(time !== undefined && { time }),
      status: status ?? "occurred",
      ...(killed !== undefined && { killed: { min: killed } }),
      arguments: roles.map(([role, label]) => ({ role, entity: `${id}/${label}`, claims: [claim] })),
      claims: [claim],
    })),
  };
}

const KABUL = "L kabul = Kabul:city\nO taliban = Taliban:armedGroup";
const BASRA = "L basra = Basra:city";
const inKabul = (more: Partial<Said> = {}): Said => ({
  type: "Attack",
  time: "2021-08-26",
  roles: [["place", "kabul"]],
  ...more,
});

describe("events across articles", () => {
  it("makes one event of twenty reports of one incident, with what each report says", () => {
    const reports = Array.from({ length: 20 }, (_, i) =>
      report(`n${i + 10}`, KABUL, [inKabul({ killed: 10 + (i % 5) })], "2021-08-27"),
    );
    const { events } = mergeGraphs(reports);
    expect(events).to.have.length(1);
    expect(events[0]?.reports).to.have.length(20);
    expect(events[0]?.triggers).to.have.length(20);
    expect(events[0]?.arguments).to.have.length(1);
    expect(events[0]?.killed).to.deep.equal({ min: 14 });
  });

  it("keeps two incidents of one day at two places apart", () => {
    const { events } = mergeGraphs([
      report("a", KABUL, [inKabul()]),
      report("b", BASRA, [{ type: "Attack", time: "2021-08-26", roles: [["place", "basra"]] }]),
    ]);
    expect(events).to.have.length(2);
  });

  it("keeps apart what only a country, only a place on another day, or only a type has in common", () => {
    const country = "L iraq = Iraq:country";
    const inIraq: Said = { type: "Attack", time: "2021-08-26", roles: [["place", "iraq"]] };
    expect(mergeGraphs([report("a", country, [inIraq]), report("b", country, [inIraq])]).events).to.have.length(2);
    expect(
      mergeGraphs([report("a", KABUL, [inKabul()]), report("b", KABUL, [inKabul({ time: "2021-08-27" })])]).events,
    ).to.have.length(2);
    expect(
      mergeGraphs([report("a", KABUL, [inKabul({ roles: [] })]), report("b", KABUL, [inKabul({ roles: [] })])]).events,
    ).to.have.length(2);
  });

  it("keeps two attacks in one city and day apart where their tolls cannot be one", () => {
    const { events } = mergeGraphs([
      report("a", KABUL, [inKabul({ killed: 2 })]),
      report("b", KABUL, [inKabul({ killed: 50 })]),
    ]);
    expect(events).to.have.length(2);
  });

  it("never joins two events that one article keeps apart, nor one that is denied with one that occurred", () => {
    expect(
      mergeGraphs([report("a", KABUL, [inKabul(), inKabul({ killed: 3 })]), report("b", KABUL, [inKabul()])]).events,
    ).to.have.length(2);
    expect(
      mergeGraphs([report("a", KABUL, [inKabul()]), report("b", KABUL, [inKabul({ status: "denied" })])]).events,
    ).to.have.length(2);
  });

  it("joins a report without a day only where place and actor agree and the articles are of the same days", () => {
    const roles: Said["roles"] = [
      ["place", "kabul"],
      ["agent", "taliban"],
    ];
    const dated = report("a", KABUL, [inKabul({ roles })], "2021-08-27");
    const undated = (published: string, given: Said["roles"]): GraphData =>
      report("b", KABUL, [{ type: "Attack", roles: given }], published);
    expect(mergeGraphs([dated, undated("2021-08-27", roles)]).events).to.have.length(1);
    expect(mergeGraphs([dated, undated("2021-08-27", [["place", "kabul"]])]).events).to.have.length(2);
    expect(mergeGraphs([dated, undated("2021-10-27", roles)]).events).to.have.length(2);
  });

  it("needs two participants in common for a meeting, and tells different named victims apart", () => {
    const people = "P a = Ann Lee\nP b = Bob Ray\nP c = Cid Poe";
    const meet = (...labels: string[]): Said => ({
      type: "Meet",
      time: "2021-08-26",
      roles: labels.map((label) => ["participant", label]),
    });
    expect(
      mergeGraphs([report("a", people, [meet("a", "b")]), report("b", people, [meet("a", "b", "c")])]).events,
    ).to.have.length(1);
    expect(
      mergeGraphs([report("a", people, [meet("a", "b")]), report("b", people, [meet("a", "c")])]).events,
    ).to.have.length(2);
    const died = (label: string): Said => ({
      type: "Die",
      time: "2021-08-26",
      roles: [
        ["victim", label],
        ["place", "k"],
      ],
    });
    const place = `${people}\nL k = Kabul:city`;
    expect(mergeGraphs([report("a", place, [died("a")]), report("b", place, [died("b")])]).events).to.have.length(2);
  });
});

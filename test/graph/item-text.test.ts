// Items and records as short texts: nothing is lost, and equal ones are equal texts.

import { expect } from "chai";
import { elementsOf, type Sourced } from "../../src/graph/elements";
import { sortedItems } from "../../src/graph/item-order";
import { itemFrom, itemText } from "../../src/graph/item-text";
import { recordFrom, recordText } from "../../src/graph/record-text";
import { random, shuffle } from "../../src/train/random";
import { randomGraph } from "../../src/train/bench/random-graph";

const SEEDS = Array.from({ length: 20 }, (_, i) => i);
const CLAIM: Extract<Sourced, { kind: "claim" }> = {
  kind: "claim",
  article: "a",
  published: "2020",
  value: {
    quoteType: "indirect",
    polarity: "denied",
    certainty: "possible",
    confidence: 0.5,
    extractor: "x",
    speakerText: "he \u2028 \ud800",
    via: [{ speaker: "ent_1" }, { speakerText: "aides" }],
    until: "2021",
    evidence: { article: "a", start: 0, end: 2, quote: '"\n' },
  },
};
const TRIGGER: Sourced = { kind: "trigger", article: "a", value: { article: "a", start: 3, end: 7, quote: "fled" } };

/** The same value with the keys of every object set the other way round. */
function reversed<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed) as T;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  ) as T;
}

describe("items as texts", () => {
  it("are lists whose absent fields are null, or missing at the end", () => {
    expect(itemText(TRIGGER)).to.equal('["trigger","a",null,3,7,"fled"]');
    expect(itemText({ kind: "bare", article: "a", value: {} })).to.equal('["bare","a"]');
  });

  it("give the items of any graph back, whatever the order of their keys", () => {
    for (const item of [CLAIM, TRIGGER, ...SEEDS.flatMap((seed) => elementsOf(randomGraph(seed)).flatMap(itemsOf))]) {
      expect(itemFrom(JSON.parse(itemText(item)) as unknown[])).to.deep.equal(item);
      expect(itemText(reversed(item))).to.equal(itemText(item));
    }
  });

  it("differ where anything differs", () => {
    const { speakerText, ...rest } = CLAIM.value;
    const others = [
      { ...CLAIM, value: { ...CLAIM.value, since: "2021" } },
      { ...CLAIM, value: { ...rest, cue: speakerText as string } },
      { ...CLAIM, value: { ...CLAIM.value, via: [{ speaker: "aides" }] } },
      { kind: "claim", article: "a", value: CLAIM.value } as const,
    ];
    expect(new Set([CLAIM, ...others].map(itemText)).size).to.equal(others.length + 1);
  });

  it("sort into one order, each once", () => {
    for (const element of SEEDS.flatMap((seed) => elementsOf(randomGraph(seed)))) {
      const sorted = sortedItems(element.items);
      expect(sortedItems(shuffle([...element.items, ...element.items], random(1)))).to.deep.equal(sorted);
      expect(sortedItems(sorted)).to.equal(sorted);
    }
  });
});

const itemsOf = ({ items }: { readonly items: readonly Sourced[] }): readonly Sourced[] => items;

/** Fields of a graph's records that are items or elements of their own. */
const RESTS_ON: Readonly<Record<string, readonly string[]>> = {
  entity: ["mentions"],
  event: ["triggers", "claims", "arguments"],
  merge: ["evidence"],
  relation: ["claims"],
};

describe("records as texts", () => {
  it("give the records of any graph back without what it rests on, whatever the order of their keys", () => {
    for (const { kind, record } of SEEDS.flatMap((seed) => elementsOf(randomGraph(seed)))) {
      const own = Object.entries(record).filter(([name]) => !RESTS_ON[kind]?.includes(name));
      const element = { kind, record: Object.fromEntries(own) } as Parameters<typeof recordText>[0];
      expect(recordText({ kind, record } as typeof element)).to.equal(recordText(element));
      expect(recordFrom(JSON.parse(recordText(element)) as unknown[])).to.deep.equal(element);
      expect(recordText(reversed(element))).to.equal(recordText(element));
    }
  });

  it("hold an event's reports and counts", () => {
    const trigger = { article: "a", start: 0, end: 4, quote: "fled" };
    const record = { id: "v", type: "Move", name: "Flight", trigger, status: "occurred", killed: { min: 1 } } as const;
    const reports = [{ article: "a", trigger, triggers: [trigger], status: "occurred", injured: { max: 2 } }] as const;
    const event = { kind: "event", record: { ...record, reports } } as unknown as Parameters<typeof recordText>[0];
    expect(recordFrom(JSON.parse(recordText(event)) as unknown[])).to.deep.equal(event);
  });
});

import { Ajv2020 } from "ajv/dist/2020";
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { InvalidInputError } from "../../src/errors";
import { graphSchema } from "../../src/graph/graph-schema";
import { readGraph } from "../../src/graph/read-graph";
import { writeGraph } from "../../src/graph/write-graph";
import { KIRBY_GRAPH } from "../support/kirby-graph";

type Loose = Record<string, unknown>;
const changed = (change: (graph: Loose) => void): Loose => {
  const copy = JSON.parse(writeGraph(KIRBY_GRAPH)) as Loose;
  change(copy);
  return copy;
};

describe("a written graph", () => {
  it("reads back equal and writes the same bytes again", () => {
    const json = writeGraph(KIRBY_GRAPH);
    expect(readGraph(json).data).to.deep.equal(KIRBY_GRAPH);
    expect(writeGraph(readGraph(json))).to.equal(json);
  });

  it("has the same bytes whatever the order in which its keys were set", () => {
    const reversed = JSON.parse(JSON.stringify(KIRBY_GRAPH), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as typeof KIRBY_GRAPH;
    expect(writeGraph(reversed)).to.equal(writeGraph(KIRBY_GRAPH));
  });

  it("loses no field: every key of the schema is written", () => {
    const everything = { ...KIRBY_GRAPH, merges: [], decisions: { sameAs: [["a", "b"]], cannotLink: [] } };
    const keys = new Set<string>();
    JSON.stringify(graphSchema(), (key, value: unknown) => {
      if (key === "properties") for (const name of Object.keys(value as object)) keys.add(name);
      return value;
    });
    const sample = Object.fromEntries([...keys].map((key) => [key, 1]));
    const written = JSON.parse(writeGraph({ ...everything, articles: [sample] } as unknown as typeof KIRBY_GRAPH)) as {
      articles: Loose[];
    };
    expect(Object.keys(written.articles[0] ?? {}).sort()).to.deep.equal([...keys].sort());
  });

  it("is valid by the JSON Schema, and a stray field is not", () => {
    const validate = new Ajv2020().compile(graphSchema());
    expect(validate(JSON.parse(writeGraph(KIRBY_GRAPH))), JSON.stringify(validate.errors)).to.equal(true);
    expect(validate(changed((graph) => (graph["extra"] = 1)))).to.equal(false);
    expect(validate(changed((graph) => (((graph["entities"] as Loose[])[0] as Loose)["type"] = "Country")))).to.equal(
      false,
    );
  });

  it("has the schema that docs/ shows", () => {
    const shown: unknown = JSON.parse(readFileSync(resolve(__dirname, "../../docs/graph.schema.json"), "utf8"));
    expect(shown).to.deep.equal(JSON.parse(JSON.stringify(graphSchema())));
  });
});

describe("readGraph", () => {
  const cases: readonly (readonly [string, string | object, string])[] = [
    ["text that is no JSON", "{", "not JSON"],
    ["a list", "[]", "object"],
    ["another version", changed((graph) => (graph["nutgraph"] = 2)), "2"],
    ["a missing list", changed((graph) => delete graph["events"]), "events"],
    ["an item without an id", changed((graph) => ((graph["entities"] as Loose[])[1] = {})), '"entities"[1]'],
    [
      "an edge to nowhere",
      changed((graph) => (((graph["relations"] as Loose[])[0] as Loose)["target"] = "ent_x")),
      "ent_x",
    ],
    [
      "a quote that the text does not read",
      changed((graph) => (((graph["quotations"] as Loose[])[0] as Loose)["start"] = 0)),
      "a1",
    ],
  ];
  for (const [what, input, message] of cases)
    it(`refuses ${what} in one sentence`, () => {
      expect(() => readGraph(input)).to.throw(InvalidInputError, message);
    });
});

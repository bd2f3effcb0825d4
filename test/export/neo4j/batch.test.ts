import { expect } from "chai";
import { InvalidInputError } from "../../../src/errors";
import { mergeElements, prepareBatch, writeElements } from "../../../src/export/neo4j/batch";
import type { Transaction } from "../../../src/export/neo4j/driver";
import { elementsOf } from "../../../src/graph/elements";
import { randomGraph } from "../../../src/train/bench/random-graph";

/** A database that holds nothing and finds no ends. */
const EMPTY: Transaction = {
  run: (query) =>
    Promise.resolve({ records: query.includes("AS created") ? [{ toObject: () => ({ created: 0 }) }] : [] }),
};

describe("writing a batch", () => {
  it("names an edge without ends by keys, and tells nothing of what it says", async () => {
    const [edge] = elementsOf(randomGraph(4)).filter(({ kind }) => kind === "relation");
    if (edge?.kind !== "relation") throw new Error("the random graph has a relation");
    const context = { shape: "rollup", replaced: new Set<string>(), empty: true } as const;
    const batch = await prepareBatch([edge], context, () => undefined);
    for (const write of [writeElements, mergeElements]) {
      const error: unknown = await write(EMPTY, batch, context).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(InvalidInputError);
      expect((error as Error).message).to.equal(
        `load: an end of the edge relation:${edge.type}:${edge.key} is not in the database (${edge.source} to ${edge.target})`,
      );
    }
  });
});

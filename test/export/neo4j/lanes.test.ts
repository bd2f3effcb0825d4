import { expect } from "chai";
import type { Session } from "../../../src/export/neo4j/driver";
import { inLanes } from "../../../src/export/neo4j/lanes";

const LANES = [1, 2] as unknown as readonly Session[];
const turn = (): Promise<void> => new Promise((next) => setImmediate(next));

describe("work in lanes", () => {
  it("does each batch once, two at a time", async () => {
    const done: number[] = [];
    let at = 0;
    let most = 0;
    await inLanes(LANES, [1, 2, 3, 4, 5], async (_, batch) => {
      most = Math.max(most, ++at);
      await turn();
      at--;
      done.push(batch);
    });
    expect(done.sort()).to.deep.equal([1, 2, 3, 4, 5]);
    expect(most).to.equal(2);
  });

  it("an error stops the other lane after the batch it is at, and is thrown when that is done", async () => {
    const done: number[] = [];
    let error: unknown;
    await inLanes(LANES, [1, 2, 3, 4], async (_, batch) => {
      if (batch === 1) throw new Error("one");
      await turn();
      done.push(batch);
    }).catch((thrown: unknown) => (error = thrown));
    expect((error as Error).message).to.equal("one");
    expect(done).to.deep.equal([2]);
  });
});

import { expect } from "chai";
import type { Session } from "../../../src/export/neo4j/driver";
import { inLanes, inTurns, turn, type Job } from "../../../src/export/neo4j/lanes";

const LANES = [1, 2] as unknown as readonly Session[];

/** Jobs with these stages, by number. */
async function* jobs(stages: readonly number[], send: (number: number) => Promise<void>): AsyncGenerator<Job> {
  for (const [i, stage] of stages.entries()) yield { stage, send: () => send(i) };
}

async function reasonOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return (error as Error).message;
}

describe("work in lanes", () => {
  it("sends each job once, two at a time", async () => {
    const done: number[] = [];
    let at = 0;
    let most = 0;
    await inLanes(
      LANES,
      jobs([0, 0, 0, 0, 0], async (number) => {
        most = Math.max(most, ++at);
        await turn();
        at--;
        done.push(number);
      }),
    );
    expect(done.sort()).to.deep.equal([0, 1, 2, 3, 4]);
    expect(most).to.equal(2);
  });

  it("a job waits for those of other stages, not for those of its own", async () => {
    const events: string[] = [];
    await inLanes(
      LANES,
      jobs([0, 0, 1], async (number) => {
        events.push(`begin ${number}`);
        for (let turns = 0; turns < 3 - number; turns++) await turn();
        events.push(`end ${number}`);
      }),
    );
    expect(events.slice(0, 2)).to.deep.equal(["begin 0", "begin 1"]);
    expect(events.slice(-2)).to.deep.equal(["begin 2", "end 2"]);
  });

  it("makes the next job while others are under way, but no more than one", async () => {
    let made = 0;
    let most = 0;
    let ended = 0;
    async function* counted(): AsyncGenerator<Job> {
      for (const number of [1, 2, 3, 4, 5, 6]) {
        made = number;
        most = Math.max(most, made - ended);
        yield { stage: 0, send: () => turn().then(() => void ended++) };
      }
    }
    await inLanes(LANES, counted());
    expect(made).to.equal(6);
    expect(most).to.equal(LANES.length + 1);
  });

  it("an error ends the other lane after the job it is at, and is thrown when that is done", async () => {
    const done: number[] = [];
    const sent = inLanes(
      LANES,
      jobs([0, 0, 0, 0], async (number) => {
        await turn();
        if (number === 0) throw new Error("one");
        await turn();
        done.push(number);
      }),
    );
    expect(await reasonOf(sent)).to.equal("one");
    expect(done).to.deep.equal([1]);
  });

  it("an error in making a job is thrown when those sent are done", async () => {
    let done = false;
    async function* failing(): AsyncGenerator<Job> {
      yield { stage: 0, send: () => turn().then(() => void (done = true)) };
      throw new Error("made badly");
    }
    expect(await reasonOf(inLanes(LANES, failing()))).to.equal("made badly");
    expect(done).to.equal(true);
  });

  it("of a failed transaction and a failure in making the next job the first is thrown", async () => {
    async function* failing(sent: Error | undefined): AsyncGenerator<Job> {
      yield { stage: 0, send: () => (sent ? Promise.reject(sent) : turn()) };
      await turn();
      throw new Error("made badly");
    }
    expect(await reasonOf(inLanes(LANES, failing(new Error("sent badly"))))).to.equal("sent badly");
    expect(await reasonOf(inLanes(LANES, failing(undefined)))).to.equal("made badly");
  });
});

describe("work in turns", () => {
  it("does all in order and lets others in between, but not for a short list", async () => {
    const seen: (number | string)[] = [];
    const other = turn().then(() => void seen.push("other"));
    await inTurns([1, 2, 3], (one) => void seen.push(one));
    expect(seen).to.deep.equal([1, 2, 3]);
    await other;
    const long = Array.from({ length: 1000 }, (_, i) => i);
    const between = turn().then(() => void seen.push("between"));
    seen.length = 0;
    await inTurns(long, (one) => void seen.push(one));
    await between;
    expect(seen.filter((one) => one !== "between")).to.deep.equal(long);
    expect(seen.indexOf("between")).to.be.within(1, long.length - 1);
  });
});

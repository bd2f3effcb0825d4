// Transactions side by side: several sessions take jobs from one queue. The next job is made while the server works on those
// before it. An error in one lane ends the others after the transaction that each is in; the first error is the one thrown.

import type { Session } from "./driver";

/** A transaction that is ready to be sent. */
export interface Job {
  /** A job waits for all those of other stages before it. */
  readonly stage: number;
  send(session: Session): Promise<void>;
}

/** Sends each job on whichever session is free, in the order of the jobs; making one goes on meanwhile, one job ahead. */
export async function inLanes(sessions: readonly Session[], jobs: AsyncIterable<Job>): Promise<void> {
  const free = [...sessions];
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const start = (job: Job, session: Session): void => {
    const run = job
      .send(session)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => {
        running.delete(run);
        free.push(session);
      });
    running.add(run);
  };
  let stage: number | undefined;
  try {
    for await (const job of jobs) {
      if (job.stage !== stage) await Promise.all(running);
      while (free.length === 0) await Promise.race(running);
      if (failures.length > 0) break;
      stage = job.stage;
      start(job, free.shift() as Session);
    }
  } catch (error) {
    // Making a job failed, maybe only after a transaction did.
    failures.push(error);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
}

/** Lets what was sent go out and answers come in: while a long task runs, neither does. */
export const turn = (): Promise<void> =>
  new Promise((next) => void (typeof setImmediate === "function" ? setImmediate(next) : setTimeout(next)));

/** Things that are dealt with in one go before others get their turn: some milliseconds' work. */
const AT_ONCE = 200;

/** Does something with each thing of a list, and lets others have their turns in between. */
export async function inTurns<T>(list: Iterable<T>, work: (one: T) => void): Promise<void> {
  let done = 0;
  for (const one of list) {
    if (++done % AT_ONCE === 0) await turn();
    work(one);
  }
}

// Transactions side by side: several sessions take batches from one queue, so that one can be packed while the server works
// on another. An error in one lane stops the others after the transaction that each is in.

import type { Session } from "./driver";

/** Does `work` for each batch, on whichever session is free, in about the order of the batches. */
export async function inLanes<T>(
  sessions: readonly Session[],
  batches: readonly T[],
  work: (session: Session, batch: T) => Promise<void>,
): Promise<void> {
  const waiting = batches.values();
  let failed = false;
  const lanes = sessions.map(async (session) => {
    for (const batch of waiting) {
      if (failed) return;
      try {
        await work(session, batch);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  });
  for (const lane of await Promise.allSettled(lanes)) if (lane.status === "rejected") throw lane.reason;
}

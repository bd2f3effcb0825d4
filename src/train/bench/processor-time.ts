// What a piece of work costs in processor time: a neighbour on the machine shows in it far less than on the clock.

/** Processor seconds of work in this process: on a busy machine the clock tells about its neighbours. */
export function processorTime<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

// What a piece of work costs in processor time: a neighbour on the machine shows in it far less than on the clock.

import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second (USER_HZ). */
const TICKS_PER_SECOND = 100;
/** Fields of /proc/PID/stat after the name in brackets: ticks in user mode and in the kernel (proc(5)). */
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;
/** Threads of the JVM that compile its code: much at first, nothing once a server has run for a while. */
const COMPILER = /^(C[12] |Sweeper)/;

/** Processor seconds that a JVM has used so far, its compilers aside; undefined where there is no /proc. */
export function serverSeconds(pid: number | undefined): { work: number; compilers: number } | undefined {
  const tasks = `/proc/${pid}/task`;
  if (pid === undefined || !existsSync(tasks)) return undefined;
  const seconds = { work: 0, compilers: 0 };
  for (const task of readdirSync(tasks)) {
    const stat = `${tasks}/${task}/stat`;
    if (!existsSync(stat)) continue;
    const line = readFileSync(stat, "utf8");
    const [from, to] = [line.indexOf("(") + 1, line.lastIndexOf(")")];
    const fields = line.slice(to + 2).split(" ");
    const ticks = Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS]);
    seconds[COMPILER.test(line.slice(from, to)) ? "compilers" : "work"] += ticks / TICKS_PER_SECOND;
  }
  return seconds;
}

/** Processor seconds of this process since `process.cpuUsage()` gave `before`. */
export function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Processor seconds of work in this process: on a busy machine the clock tells about its neighbours. */
export function processorTime<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  return [work(), secondsSince(before)];
}

// `npm run bench -- [BENCH] [options]`: runs one benchmark, or all, and prints its figures. Speed is measured here and never in
// the tests: compare ratios of one run, not figures of two machines.

import type { Suite } from "../evaluate/suite";
import { EXPORT_BENCH, LOAD_BENCH, QUERY_BENCH } from "./graph";
import { LANGUAGE_BENCH } from "./language";
import { LAYOUT_BENCH } from "./layout";
import { PIPELINE_BENCH } from "./pipeline";
import { RESOLUTION_BENCH } from "./resolution";
import { VIEWER_BENCH } from "./viewer";

const BENCHES: readonly Suite[] = [
  LANGUAGE_BENCH,
  PIPELINE_BENCH,
  RESOLUTION_BENCH,
  QUERY_BENCH,
  EXPORT_BENCH,
  LOAD_BENCH,
  LAYOUT_BENCH,
  VIEWER_BENCH,
];

async function main(): Promise<void> {
  const [name, ...options] = process.argv.slice(2);
  const chosen = name === undefined ? BENCHES : BENCHES.filter((bench) => bench.name === name);
  if (chosen.length === 0) {
    process.stderr.write(`bench: no bench "${name}"; there are ${BENCHES.map((bench) => bench.name).join(", ")}\n`);
    process.exitCode = 2;
  }
  for (const bench of chosen)
    process.stdout.write(`# ${bench.name}: ${bench.description}\n${await bench.run(options)}\n\n`);
}

void main();

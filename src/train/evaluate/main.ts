// `npm run evaluate -- [SUITE] [options]`: runs one evaluation suite, or all, and prints its table.
// Accuracy is measured here and never in the tests.

import { attribution } from "./attribution";
import { COREFERENCE_SUITE } from "./coreference";
import { factuality } from "./factuality";
import { GAP_SUITE } from "./gap";
import { graph } from "./graph";
import { language } from "./language";
import { muc4 } from "./muc4";
import { names } from "./names";
import { ORACLE_RELATIONS } from "./oracle-relations";
import { relations } from "./relations";
import { RESOLUTION_SUITE } from "./resolution";
import type { Suite } from "./suite";
import { time } from "./time";

const SUITES: readonly Suite[] = [
  graph,
  language,
  names,
  relations,
  ORACLE_RELATIONS,
  COREFERENCE_SUITE,
  GAP_SUITE,
  muc4,
  RESOLUTION_SUITE,
  attribution,
  factuality,
  time,
];

async function main(): Promise<void> {
  const [name, ...options] = process.argv.slice(2);
  const chosen = name === undefined ? SUITES : SUITES.filter((suite) => suite.name === name);
  if (chosen.length === 0) {
    process.stderr.write(`evaluate: no suite "${name}"; there are ${SUITES.map((suite) => suite.name).join(", ")}\n`);
    process.exitCode = 2;
  }
  for (const suite of chosen)
    process.stdout.write(`# ${suite.name}: ${suite.description}\n${await suite.run(options)}\n\n`);
}

void main();

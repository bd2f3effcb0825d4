// `npm run train -- [PART…]`: trains the parts of the model file, all in this order if none is named, and puts their
// sections into it; then writes the model card. The same corpora and code give the same bytes.

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { trainClusters } from "./clusters";
import { language } from "./evaluate/language";
import { names } from "./evaluate/names";
import { relationsPart } from "./relations-part";
import { claimsPart } from "./events/claims-part";
import { eventsPart } from "./events/events-part";
import { statusPart } from "./events/status-part";
import { coreferencePart } from "./coreference-part";
import { languagePart } from "./language-part";
import { MODEL_PATH, replaceSections } from "./model-file";
import { modelCard } from "./model-card";
import { namesPart } from "./names-part";

/** Something that `npm run train` makes: one or more sections of the model file. */
export interface Part {
  readonly name: string;
  /** Trains and gives the sections; `log` hears how it goes. */
  train(log: (line: string) => void): ReadonlyMap<string, Uint8Array>;
}

const PARTS: readonly Part[] = [
  { name: "clusters", train: (log) => new Map([["clusters", trainClusters(log)]]) },
  { name: "language", train: languagePart },
  { name: "names", train: namesPart },
  { name: "coreference", train: coreferencePart },
  { name: "events", train: eventsPart },
  { name: "status", train: statusPart },
  { name: "claims", train: claimsPart },
  { name: "relations", train: relationsPart },
];

/** Suites whose figures stand in the model card. */
const CARD_SUITES = [language, names];
const CARD_PATH = resolve(__dirname, "../../docs/model-card.md");

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined) {
    process.stderr.write(`train: no part "${unknown}"; there are ${PARTS.map((part) => part.name).join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  for (const part of PARTS) {
    if (wanted.length > 0 && !wanted.includes(part.name)) continue;
    process.stdout.write(`# ${part.name}\n`);
    replaceSections(part.train((line) => process.stdout.write(`${line}\n`)));
  }
  writeFileSync(CARD_PATH, await modelCard(CARD_SUITES));
  process.stdout.write(`wrote ${MODEL_PATH} and ${CARD_PATH}\n`);
}

void main();

// The part `names` of training: which corpora, in what shares, and the settings of the name tagger.

import { NAMES_SECTION } from "../extract/name-model";
import { SOURCES } from "./names/corpora";
import type { LabelledDocument } from "./names/labelled-text";
import { nameKindsOf } from "./names/name-kinds";
import { trainNameModel, type NameOptions } from "./names/train";
import { shippedClusters } from "./shipped-clusters";

/** The corpora that the shipped model learns from. Silver GMB and the partly marked Wikipedia sets made it worse. */
const NAME_SOURCES = ["voa", "written", "stories", "uner", "unerdev", "careless", "gold", "btc", "wnut"] as const;

/** What the words of names elsewhere are taken from. */
const KIND_SOURCES = ["fewnerd", "docred", "politics", "gmb"] as const;

/** The settings of the shipped model. */
const NAME_OPTIONS: Omit<NameOptions, "log"> = {
  epochs: 5,
  shares: {},
  rate: 0.05,
  decay: 0.001,
  caution: 0.1,
  folds: 3,
  readerEpochs: 3,
  weights: 950_000,
  echoWeights: 60_000,
  netEpochs: 6,
};

/** Trains on the clusters that the model file holds and gives the section `names`. */
export function namesPart(log: (line: string) => void): ReadonlyMap<string, Uint8Array> {
  const read = (source: string): LabelledDocument[] => (SOURCES[source] as () => LabelledDocument[])();
  const kinds = nameKindsOf(KIND_SOURCES.flatMap(read));
  const section = trainNameModel(NAME_SOURCES.flatMap(read), shippedClusters(), kinds, {
    ...NAME_OPTIONS,
    log,
  });
  return new Map([[NAMES_SECTION, section]]);
}

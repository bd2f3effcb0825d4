// What the name tagger has learned, decoded from the sections `names` and `clusters` of a model file. This file owns the
// layout of `names`: version, the uncapitalized words that names may contain, kinds of names by word, the models of words and of echoes, the net.

import { ModelError } from "../errors";
import { ByteReader, ByteWriter } from "../model/bytes";
import { readClusters } from "../model/clusters";
import type { Sections } from "../model/format";
import { decodeLinear, type Scorer } from "../model/linear";
import { decodeNumbers, encodeNumbers } from "../model/numbers";
import { LabelLikelihoods } from "./label-likelihoods";
import { decodeLabelWeights } from "./label-weights";
import { NameWords } from "./name-words";
import { NameScores } from "./name-scores";
import { SPOKEN_RELUCTANCE, transitionScores } from "./name-transitions";

/** The name of the section. */
export const NAMES_SECTION = "names";
const SECTION_VERSION = 4;

/** What `findMentions` needs. */
export interface NameModel {
  readonly words: NameWords;
  /** Scores the labels of words. */
  readonly scores: NameScores;
  readonly transitions: Float64Array;
  /** The same in texts spoken to somebody. */
  readonly spokenTransitions: Float64Array;
  /** Weighs what a first reading says of a name elsewhere in the article; in the same unit as `scores`. */
  readonly echo: Scorer;
  /** Asked before `scores`; a model of one's own may have none. */
  readonly net?: LabelLikelihoods;
}

/** Writes the section from the inner words, the two frozen models and the net (src/extract/label-weights.ts; none: no bytes). */
export function encodeNames(
  inner: ReadonlySet<string>,
  kinds: ReadonlyMap<number, number>,
  scorer: Uint8Array,
  echo: Uint8Array,
  net: Uint8Array,
): Uint8Array {
  return new ByteWriter()
    .varint(SECTION_VERSION)
    .texts([...inner].sort())
    .table(encodeNumbers(kinds))
    .table(scorer)
    .table(echo)
    .table(net)
    .finish();
}

/** Reads the sections `names` and `clusters`. Throws `ModelError` if `names` is absent or damaged. */
export function readNameModel(sections: Sections): NameModel {
  const section = sections.get(NAMES_SECTION);
  if (section === undefined) throw new ModelError(`the model file has no section "${NAMES_SECTION}"`);
  const reader = new ByteReader(section);
  const version = reader.varint();
  if (version !== SECTION_VERSION)
    throw new ModelError(`section "${NAMES_SECTION}" has version ${version}; this nutgraph reads ${SECTION_VERSION}`);
  const inner = new Set(reader.texts());
  const kinds = decodeNumbers(reader.table());
  const scorer = decodeLinear(reader.table());
  const echo = decodeLinear(reader.table());
  const words = new NameWords(readClusters(sections), inner, kinds);
  const net = reader.table();
  return {
    words,
    scores: new NameScores(words, scorer),
    transitions: transitionScores(scorer),
    spokenTransitions: transitionScores(scorer, SPOKEN_RELUCTANCE),
    echo,
    ...(net.length > 0 && { net: new LabelLikelihoods(decodeLabelWeights(net), words) }),
  };
}

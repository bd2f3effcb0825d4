// Everything the reader of text has learned, decoded from the section `language` (and `clusters`) of a model file. This file
// owns the layout of that section: version; texts of tags, labels, lemma rules and features; then the linear models.

import { ModelError } from "../errors";
import { ByteReader, ByteWriter } from "../model/bytes";
import { readClusters } from "../model/clusters";
import type { Sections } from "../model/format";
import { decodeLinear, type Scorer } from "../model/linear";
import { decodeWordNumbers, encodeWordNumbers } from "../model/numbers";
import { ArcScores } from "./arcs/arc-scores";
import { decodeArcWeights } from "./arcs/arc-weights";
import type { LemmaRule, LemmaRules } from "./lemmatize";
import { parseFeats, type Morphology } from "./morphology";
import type { TagKinds } from "./parse-features";
import { markBits } from "./skeleton";
import { decodeSureRelations, encodeSureRelations, type SureRelations } from "./sure-relations";
import { TagScores } from "./tag-scores";
import { WordTable } from "./word-table";

/** The name of the section. */
export const LANGUAGE_SECTION = "language";
const SECTION_VERSION = 6;

/** What `read` needs. */
export interface LanguageModel {
  /** Penn tags by number. */
  readonly tags: readonly string[];
  /** Relations by number, some of them lifted ("acl:relcl^obj"). */
  readonly labels: readonly string[];
  readonly kinds: TagKinds;
  readonly lemmas: LemmaRules;
  /** "VBZ", "VBZ cop", "VBZ cop is" or "VBZ  is" to the universal part of speech (src/text/universal-tag.ts). */
  readonly universal: ReadonlyMap<string, string>;
  readonly morphology: Morphology;
  readonly words: WordTable;
  readonly splitter: Scorer;
  readonly tagger: TagScores;
  readonly transitions: Scorer;
  readonly relations: Scorer;
  readonly punctuation: Scorer;
  readonly sureRelations: SureRelations;
  /** A model of one's own may have none. */
  readonly arcs?: ArcScores;
}

/** The same before encoding; linear models as their bytes. */
export interface LanguageParts {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly lemmas: LemmaRules;
  readonly universal: ReadonlyMap<string, string>;
  /** Tag, or tag and form, to features as written. */
  readonly feats: ReadonlyMap<string, string>;
  /** Forms that always have the same tag, and its number (src/train/sure-tags.ts). */
  readonly sureTags: ReadonlyMap<string, number>;
  /** Words and the numbers of their sets of tags (src/train/tag-lexicon.ts). */
  readonly lexicon: ReadonlyMap<string, number>;
  readonly splitter: Uint8Array;
  readonly tagger: Uint8Array;
  readonly transitions: Uint8Array;
  readonly relations: Uint8Array;
  readonly punctuation: Uint8Array;
  readonly sureRelations: SureRelations;
  /** Of the net of arcs (src/text/arcs/arc-weights.ts); none: no bytes. */
  readonly arcs: Uint8Array;
}

/** Which tags are verbs, conjunctions and marks, as the parser's features ask. */
export function tagKinds(tags: readonly string[]): TagKinds {
  const mark = (pattern: RegExp): Uint8Array => Uint8Array.from(tags, (tag) => (pattern.test(tag) ? 1 : 0));
  return { verb: mark(/^(?:VB|MD)/), link: mark(/^CC$/), marks: markBits(tags) };
}

/** Writes the section. */
export function encodeLanguage(parts: LanguageParts): Uint8Array {
  const { rules, keepsCase, capitalized } = parts.lemmas;
  const keys = [...rules.keys()].sort();
  const writer = new ByteWriter().varint(SECTION_VERSION).texts(parts.tags).texts(parts.labels);
  writer
    .texts(keys)
    .texts(keys.map((key) => `${(rules.get(key) as LemmaRule).cut}-${(rules.get(key) as LemmaRule).add}`));
  writer.texts([...keepsCase].sort()).texts([...capitalized].sort());
  writer.texts([...parts.universal.keys()]).texts([...parts.universal.values()]);
  writer.texts([...parts.feats.keys()]).texts([...parts.feats.values()]);
  writer.texts([...parts.sureTags.keys()]).texts([...parts.sureTags.values()].map(String));
  writer.table(encodeWordNumbers(parts.lexicon));
  for (const model of [parts.splitter, parts.tagger, parts.transitions, parts.relations, parts.punctuation])
    writer.table(model);
  for (const block of encodeSureRelations(parts.sureRelations)) writer.block(block);
  writer.table(parts.arcs);
  return writer.finish();
}

/** Reads the sections `language` and, where there is one, `clusters`. Throws `ModelError` if it is not there or damaged. */
export function readLanguageModel(sections: Sections): LanguageModel {
  const section = sections.get(LANGUAGE_SECTION);
  if (section === undefined) throw new ModelError(`the model file has no section "${LANGUAGE_SECTION}"`);
  const reader = new ByteReader(section);
  const version = reader.varint();
  if (version !== SECTION_VERSION)
    throw new ModelError(
      `section "${LANGUAGE_SECTION}" has version ${version}; this nutgraph reads ${SECTION_VERSION}`,
    );
  const tags = reader.texts();
  const labels = reader.texts();
  const ruleKeys = reader.texts();
  const rules = new Map<string, LemmaRule>(zip(ruleKeys, reader.texts(), readRule));
  const keepsCase = new Set(reader.texts());
  const capitalized = new Set(reader.texts());
  const universalKeys = reader.texts();
  const universal = new Map(zip(universalKeys, reader.texts(), (value) => value));
  const featKeys = reader.texts();
  const written = new Map<string, ReturnType<typeof parseFeats>>();
  const feats = new Map(
    zip(featKeys, reader.texts(), (text) => {
      const known = written.get(text) ?? parseFeats(text);
      written.set(text, known);
      return known;
    }),
  );
  const sureForms = reader.texts();
  const sureTags = new Map(zip(sureForms, reader.texts(), Number));
  const lexicon = decodeWordNumbers(reader.table());
  const words = new WordTable(readClusters(sections), sureTags, lexicon);
  const model = {
    tags,
    labels,
    kinds: tagKinds(tags),
    lemmas: { rules, keepsCase, capitalized, known: lexicon },
    universal,
    morphology: { feats },
    words,
    splitter: decodeLinear(reader.table()),
    tagger: new TagScores(decodeLinear(reader.table()), words, tags.indexOf("IN")),
    transitions: decodeLinear(reader.table()),
    relations: decodeLinear(reader.table()),
    punctuation: decodeLinear(reader.table()),
    sureRelations: decodeSureRelations(reader.block(), reader.block()),
  };
  const arcs = reader.table();
  return arcs.length === 0 ? model : { ...model, arcs: readArcs(arcs, model) };
}

/** The net of arcs. Throws `ModelError` if it does not know all tags and relations of the model. */
function readArcs(bytes: Uint8Array, { tags, labels, words }: LanguageModel): ArcScores {
  const weights = decodeArcWeights(bytes);
  const { tag, relation } = weights.matrices;
  // The first row is of no tag.
  if (tag.rows <= tags.length)
    throw new ModelError(`matrix "tag" of the model file has ${tag.rows} rows, too few for ${tags.length} tags`);
  if (relation.columns < labels.length)
    throw new ModelError(
      `matrix "relation" of the model file has ${relation.columns} columns, too few for ${labels.length} relations`,
    );
  return new ArcScores(weights, words);
}

function readRule(text: string): LemmaRule {
  const dash = text.indexOf("-");
  return { cut: Number(text.slice(0, dash)), add: text.slice(dash + 1) };
}

function zip<T>(keys: readonly string[], values: readonly string[], read: (value: string) => T): [string, T][] {
  if (keys.length !== values.length)
    throw new ModelError(`section "${LANGUAGE_SECTION}" is damaged: ${values.length} values for ${keys.length} keys`);
  return keys.map((key, i) => [key, read(values[i] as string)]);
}

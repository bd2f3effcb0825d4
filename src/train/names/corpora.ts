// Reads every corpus that names are learned from. The one table of what each corpus's tags mean in our types is SOURCES.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { placeOfDemonym } from "../../extract/tables/countries";
import type { NameType } from "../../extract/name-labels";
import { corpus } from "../corpora";
import { goldDevSentences } from "../plain-sentences";
import { teachesNames, trainingArticles } from "../training-articles";
import {
  detokenize,
  fromBio,
  labelled,
  type LabelledDocument,
  type LabelledSentence,
  type MarkedSpan,
  type Outside,
  type TagMap,
} from "./labelled-text";

const map = (table: Readonly<Record<string, readonly NameType[]>>): TagMap => new Map(Object.entries(table));

/** The tags of our own annotation. */
const OURS = map({
  PER: ["Person"],
  ORG: ["Organization"],
  PLACE: ["Place"],
  FAC: ["Facility"],
  EVENT: ["Event"],
  DEMONYM: ["Demonym"],
  OTHER: ["Other"],
});

/** Broad Twitter Corpus. */
const TWEETS = map({ PER: ["Person"], ORG: ["Organization"], LOC: ["Place", "Facility"] });

/** WNUT 2017. */
const WNUT = map({
  person: ["Person"],
  corporation: ["Organization"],
  group: ["Organization", "Other"],
  location: ["Place", "Facility"],
  product: ["Other"],
  "creative-work": ["Other"],
});

/** Names that the two sets do not mark. */
const TWEETS_LEAVE: Outside = ["Demonym", "Other", "Event"];
const WNUT_LEAVES: Outside = ["Demonym", "Event"];

/** UNER: built things are LOC; OTH (train only) holds nationalities, products, events, works. */
const UNER = map({
  PER: ["Person"],
  ORG: ["Organization"],
  LOC: ["Place", "Facility"],
  OTH: ["Demonym", "Other", "Event"],
});

/** CrossNER politics. */
const POLITICS = map({
  person: ["Person"],
  politician: ["Person"],
  organisation: ["Organization"],
  politicalparty: ["Organization"],
  country: ["Place"],
  location: ["Place", "Facility"],
  election: ["Event"],
  event: ["Event"],
  misc: ["Demonym", "Other"],
});

/** GMB silver: `gpe` mixes countries with their people; `tim` is no name. */
const GMB = map({
  per: ["Person"],
  org: ["Organization"],
  geo: ["Place", "Facility"],
  gpe: ["Demonym", "Place"],
  eve: ["Event"],
  art: ["Other"],
  nat: ["Event", "Other"],
});

/** Few-NERD, by prefix of its fine types. Types that it masks are O there, so O means unknown. */
const FEW_NERD_PREFIXES: readonly (readonly [string, readonly NameType[]])[] = [
  ["person_", ["Person"]],
  ["organization_", ["Organization"]],
  ["location_GPE", ["Place", "Demonym"]],
  ["location_road", ["Facility"]],
  ["location_", ["Place"]],
  ["building_", ["Facility"]],
  ["event_", ["Event"]],
  ["product_", ["Other"]],
  ["art_", ["Other"]],
  ["other_", ["Other"]],
];
const FEW_NERD: TagMap = {
  get: (tag: string) => FEW_NERD_PREFIXES.find(([prefix]) => tag.startsWith(prefix))?.[1],
} as TagMap;

/** Blocks of a column file: sentences as rows of cells, `#` lines aside. */
function* blocks(path: string): Generator<{ rows: string[][]; comments: string[] }> {
  for (const block of readFileSync(path, "utf8").split(/\n[ \t]*\n/)) {
    const lines = block.split("\n").filter((line) => line !== "");
    const comments = lines.filter((line) => line.startsWith("# "));
    const rows = lines.filter((line) => !line.startsWith("# ")).map((line) => line.split("\t"));
    if (rows.length > 0) yield { rows, comments };
  }
}

const capitals = (forms: readonly string[]): string[] => forms.slice(1).filter((form) => /^\p{Lu}\p{L}+/u.test(form));

/** Sentences a story of the Voice of America has at most. */
const MAX_STORY = 10;

/** Groups sentences in story order into stories: a sentence that shares no capitalized word with the last four begins one. */
function stories(source: string, sentences: readonly LabelledSentence[]): LabelledDocument[] {
  const out: LabelledDocument[] = [];
  let open: LabelledSentence[] = [];
  for (const sentence of sentences) {
    const recent = new Set(open.slice(-4).flatMap((earlier) => capitals(earlier.forms)));
    const linked = capitals(sentence.forms).some((word) => recent.has(word)) || capitals(sentence.forms).length === 0;
    if (open.length >= MAX_STORY || (open.length >= 2 && !linked)) {
      out.push({ source, sentences: open });
      open = [];
    }
    open.push(sentence);
  }
  if (open.length > 0) out.push({ source, sentences: open });
  return out;
}

const bio = (rows: readonly string[][], form: number, tag: number, tags: TagMap, outside: Outside): LabelledSentence =>
  fromBio(
    rows.map((row) => row[form] ?? ""),
    rows.map((row) => row[tag] ?? "O"),
    tags,
    outside,
  );

function voa(): LabelledDocument[] {
  const folder = corpus("train/news-names");
  return readdirSync(folder)
    .filter((name) => name.startsWith("voa-"))
    .sort()
    .flatMap((name) =>
      stories(
        "voa",
        [...blocks(join(folder, name))].map(({ rows }) => bio(rows, 0, 1, OURS, "none")),
      ),
    );
}

const letters = (forms: readonly string[]): string => forms.join("").replace(/[^\p{L}\p{N}]/gu, "");

/** The silver sentences that are neither corrected in `voa` nor part of a gold article. */
function gmb(): LabelledDocument[] {
  const folder = corpus("train/news-names");
  const corrected = new Set<string>();
  for (const name of readdirSync(folder).filter((file) => file.startsWith("voa-")))
    for (const { rows } of blocks(join(folder, name))) corrected.add(letters(rows.map((row) => row[0] as string)));
  const held = goldDevSentences();
  const sentences: LabelledSentence[] = [];
  let index = 0;
  for (const { rows } of blocks(corpus("train/gmb/gmb.iob"))) {
    const skip = held.has(index++) || corrected.has(letters(rows.map((row) => row[0] as string)));
    if (!skip) sentences.push(bio(rows, 0, 2, GMB, "none"));
  }
  return stories("gmb", sentences);
}

const INLINE = /\[([A-Z]+) ([^\]]*)\]/g;

/** One line of a written story: `[PER Hannah Outhwaite], Local Democracy Reporter`. */
export function readInline(line: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  let text = "";
  let at = 0;
  for (const match of line.matchAll(INLINE)) {
    const types = OURS.get(match[1] as string);
    text += line.slice(at, match.index);
    if (types) spans.push({ start: text.length, end: text.length + (match[2] as string).length, types });
    text += types ? match[2] : match[0];
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), spans };
}

/** The stories of a folder's files whose names begin with `prefix`. */
function written(folder: string, prefix: string): LabelledDocument[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/^---$/m))
    .map((story) => ({
      source: "written",
      sentences: story
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => {
          const { text, spans } = readInline(line);
          return labelled(text, spans, "none");
        }),
    }));
}

/** UNER's `dev` does not mark what `train` marks as OTH. */
function uner(part: "train" | "dev", outside: Outside): LabelledDocument[] {
  const out: { source: string; sentences: LabelledSentence[] }[] = [];
  for (const { rows, comments } of blocks(corpus(`train/uner-ewt/${part}.iob2`))) {
    if (out.length === 0 || comments.some((line) => line.startsWith("# newdoc")))
      out.push({ source: part === "train" ? "uner" : "unerdev", sentences: [] });
    out[out.length - 1]?.sentences.push(bio(rows, 1, 2, UNER, outside));
  }
  return out;
}

/** Every so many documents of UNER are learned from once more in small letters. */
const CARELESS_STEP = 4;

/** Web texts as those write who mind no capitals. */
function careless(): LabelledDocument[] {
  return uner("train", "none")
    .filter((_, i) => i % CARELESS_STEP === 0)
    .map(({ sentences }) => ({
      source: "careless",
      informal: true,
      sentences: sentences.map(({ forms, allowed }) => ({ forms: forms.map((form) => form.toLowerCase()), allowed })),
    }));
}

function sentencewise(source: string, paths: readonly string[], tags: TagMap, outside: Outside): LabelledDocument[] {
  return paths.flatMap((path) =>
    [...blocks(corpus(path))].map(({ rows }) => ({ source, sentences: [bio(rows, 0, 1, tags, outside)] })),
  );
}

/** Each tweet for itself. */
const tweets = (source: string, paths: readonly string[], tags: TagMap, outside: Outside): LabelledDocument[] =>
  sentencewise(source, paths, tags, outside).map((tweet) => ({ ...tweet, informal: true }));

/** Re-DocRED's LOC holds nationalities, and its ORG stations and airports; MISC is anything else. */
function docredTypes(type: string, name: string): readonly NameType[] | undefined {
  if (type === "PER") return ["Person"];
  if (type === "ORG") return ["Organization", "Facility"];
  if (type === "LOC") return placeOfDemonym(name) === undefined ? ["Place", "Facility"] : ["Demonym"];
  if (type === "MISC")
    return placeOfDemonym(name) === undefined ? ["Other", "Event", "Organization", "Demonym"] : ["Demonym"];
  return undefined;
}

interface DocredDocument {
  readonly sents: readonly string[][];
  readonly vertexSet: readonly { name: string; type: string; sent_id: number; pos: [number, number] }[][];
}

function docred(): LabelledDocument[] {
  const documents = JSON.parse(readFileSync(corpus("train/re-docred/dev_revised.json"), "utf8")) as DocredDocument[];
  return documents.map(({ sents, vertexSet }) => {
    const mentions = vertexSet.flat();
    const sentences = sents.map((forms, sentence) => {
      const { text, starts, ends } = detokenize(forms);
      const spans = mentions.flatMap(({ name, type, sent_id, pos }): MarkedSpan[] => {
        const types = docredTypes(type, name);
        if (sent_id !== sentence || types === undefined || !/\p{Lu}/u.test(name)) return [];
        return [{ start: starts[pos[0]] as number, end: ends[pos[1] - 1] as number, types }];
      });
      return labelled(text, spans, "unknown");
    });
    return { source: "docred", sentences };
  });
}

interface GoldArticle {
  readonly text: string;
  readonly entities: readonly { type: NameType; aliases?: readonly string[] }[];
}

/** The names in a gold article: every place where an alias stands, the longest first. */
export function goldSpans({ text, entities }: GoldArticle): MarkedSpan[] {
  const aliases = entities
    .flatMap(({ type, aliases = [] }) => aliases.map((alias) => ({ alias, type })))
    .sort((a, b) => b.alias.length - a.alias.length);
  const taken = new Uint8Array(text.length);
  const spans: MarkedSpan[] = [];
  for (const { alias, type } of aliases) {
    for (let start = text.indexOf(alias); start >= 0; start = text.indexOf(alias, start + 1)) {
      const end = start + alias.length;
      const inside = /[\p{L}\p{N}]/u;
      if (
        inside.test(text[start - 1] ?? " ") ||
        inside.test(text[end] ?? " ") ||
        taken.subarray(start, end).some((mark) => mark)
      )
        continue;
      taken.fill(1, start, end);
      const types: readonly NameType[] = type === "Place" && placeOfDemonym(alias) !== undefined ? ["Demonym"] : [type];
      spans.push({ start, end, types });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Gold articles; capitalized words outside all aliases may still be names that are no nodes. */
export const goldDocuments = (): LabelledDocument[] => trainingArticles().filter(teachesNames).map(goldDocument);

function goldDocument(path: string): LabelledDocument {
  const article = JSON.parse(readFileSync(path, "utf8")) as GoldArticle;
  const spans = goldSpans(article);
  const sentences: LabelledSentence[] = [];
  for (const match of article.text.matchAll(/[^\n]+?(?:[.!?]["”’)]*(?=\s)|(?=\n|$))/g)) {
    const from = match.index;
    const to = from + match[0].length;
    const own = spans.filter((span) => span.start >= from && span.end <= to);
    sentences.push(
      labelled(
        match[0],
        own.map(({ start, end, types }) => ({ start: start - from, end: end - from, types })),
        "unknown",
      ),
    );
  }
  return { source: "gold", sentences };
}

/** Where the stories written against the error table lie, in the project. */
const STORIES = join(__dirname, "../stories/names");

/** Every source by name; a source is read when it is asked for. */
export const SOURCES: Readonly<Record<string, () => LabelledDocument[]>> = {
  voa,
  written: () => written(corpus("train/news-names"), "written-"),
  stories: () => written(STORIES, ""),
  uner: () => uner("train", "none"),
  unerdev: () => uner("dev", ["Demonym", "Other", "Event"]),
  careless,
  docred,
  politics: () =>
    sentencewise(
      "politics",
      ["train/crossner-politics/train.txt", "train/crossner-politics/dev.txt"],
      POLITICS,
      "none",
    ),
  fewnerd: () =>
    sentencewise("fewnerd", ["train/few-nerd-partial/dev.txt", "train/few-nerd-partial/test.txt"], FEW_NERD, "unknown"),
  gmb,
  btc: () =>
    tweets(
      "btc",
      ["a", "b", "e", "f", "g", "h"].map((part) => `train/btc/${part}.conll`),
      TWEETS,
      TWEETS_LEAVE,
    ),
  wnut: () => tweets("wnut", ["train/wnut17/train.conll"], WNUT, WNUT_LEAVES),
  gold: () => goldDocuments(),
};

// Measures the name tagger of the shipped model by exact spans, on sets it never trained on: world news (en-worldwide),
// CoNLL-2003 (corrected), UNER English Web Treebank. Three classes: PER, ORG and LOC, built things counted as LOC; what
// the sets mark beyond these (nationalities, dates, products) is neither asked for nor forgiven. `--errors` lists errors.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { NameSpan, NameType } from "../../extract/name-labels";
import { readNameModel, type NameModel } from "../../extract/name-model";
import { tagNames } from "../../extract/tag-names";
import { decodeModel } from "../../model/format";
import { corpus } from "../corpora";
import { MODEL_PATH } from "../model-file";
import { fromBio, type LabelledDocument, type LabelledSentence, type TagMap } from "../names/labelled-text";
import { compare, goldSpansOf, scores, type GoldSpan, type Tally } from "../names/measure";
import type { Suite } from "./suite";

const CLASSES: Readonly<Partial<Record<NameType, string>>> = {
  Person: "PER",
  Organization: "ORG",
  Place: "LOC",
  Facility: "LOC",
};

/** One test set: its documents and the F1 that issue 4 asks for. */
interface TestSet {
  readonly name: string;
  readonly target: number;
  load(): LabelledDocument[];
}

const tags = (table: Readonly<Record<string, readonly NameType[]>>): TagMap => new Map(Object.entries(table));
const CONLL = tags({ PER: ["Person"], ORG: ["Organization"], LOC: ["Place"] });
const WORLDWIDE = tags({
  Person: ["Person"],
  Organization: ["Organization"],
  Location: ["Place"],
  Facility: ["Facility"],
});

function columns(
  path: string,
  separator: string,
  form: number,
  tag: number,
  map: TagMap,
  newDocument: string,
): LabelledDocument[] {
  const documents: { source: string; sentences: LabelledSentence[] }[] = [];
  for (const block of readFileSync(path, "utf8").split(/\n[ \t]*\n/)) {
    const lines = block.split("\n").filter((line) => line !== "");
    if (documents.length === 0 || lines.some((line) => line.startsWith(newDocument)))
      documents.push({ source: path, sentences: [] });
    const cells = lines
      .filter((line) => !line.startsWith("# ") && !line.startsWith("-DOCSTART-"))
      .map((line) => line.split(separator));
    if (cells.length === 0) continue;
    documents[documents.length - 1]?.sentences.push(
      fromBio(
        cells.map((row) => row[form] ?? ""),
        cells.map((row) => row[tag] ?? "O"),
        map,
        "none",
      ),
    );
  }
  return documents;
}

export const TEST_SETS: readonly TestSet[] = [
  {
    name: "en-worldwide",
    target: 0.79,
    load: () => {
      const folder = corpus("eval/en-worldwide");
      return readdirSync(folder)
        .sort()
        .flatMap((file) => columns(join(folder, file), "\t", 0, 1, WORLDWIDE, "# no line begins so"));
    },
  },
  {
    name: "conllpp/dev",
    target: 0.78,
    load: () => columns(corpus("eval/conllpp/dev.txt"), " ", 0, 3, CONLL, "-DOCSTART-"),
  },
  {
    name: "uner-ewt/test",
    target: 0.8,
    load: () => columns(corpus("eval/uner-ewt/test.iob2"), "\t", 1, 2, CONLL, "# newdoc"),
  },
];

const classOf = (type: NameType): string | undefined => CLASSES[type];
const words = (sentence: LabelledSentence, { first, last }: { first: number; last: number }): string =>
  sentence.forms.slice(first, last + 1).join(" ");
const overlap = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first <= b.last && b.first <= a.last;

/** Names each error by what went wrong: `LOC→ORG` (type), `ORG span`, `PER missed`, `ORG extra`. */
function errorsOf(
  sentence: LabelledSentence,
  gold: readonly GoldSpan[],
  found: readonly NameSpan[],
  log: (error: string, example: string) => void,
): void {
  const counted = found.filter(({ type }) => classOf(type) !== undefined);
  for (const span of gold) {
    const cls = span.types.map(classOf)[0] as string;
    const same = found.find((other) => other.first === span.first && other.last === span.last);
    const near = found.find((other) => overlap(other, span));
    if (same && classOf(same.type) === cls) continue;
    if (same) log(`${cls}→${classOf(same.type) ?? same.type}`, words(sentence, span));
    else if (near) log(`${cls} span`, `${words(sentence, span)} / ${words(sentence, near)}`);
    else log(`${cls} missed`, words(sentence, span));
  }
  for (const span of counted)
    if (!gold.some((other) => overlap(other, span)))
      log(`${classOf(span.type) as string} extra`, words(sentence, span));
}

/** Examples shown of each class of errors. */
const EXAMPLES = 12;

function measure(set: TestSet, model: NameModel, showErrors: boolean): string {
  const tallies = new Map<string, Tally>();
  const errors = new Map<string, string[]>();
  let tokens = 0;
  let milliseconds = 0;
  for (const { sentences } of set.load()) {
    const start = process.cpuUsage();
    const found = tagNames(
      sentences.map(({ forms }) => forms),
      model,
    );
    milliseconds += process.cpuUsage(start).user / 1000;
    sentences.forEach((sentence, s) => {
      tokens += sentence.forms.length;
      const gold = goldSpansOf(sentence);
      compare(gold, found[s] as NameSpan[], classOf, tallies);
      if (showErrors)
        errorsOf(sentence, gold, found[s] as NameSpan[], (error, example) =>
          errors.set(error, [...(errors.get(error) ?? []), example]),
        );
    });
  }
  const all: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of tallies.values()) {
    all.right += right;
    all.wrong += wrong;
    all.missed += missed;
  }
  const line = (name: string, tally: Tally): string => {
    const { p, r, f } = scores(tally);
    return `${name.padEnd(16)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f.toFixed(3)}  of ${tally.right + tally.missed}`;
  };
  const rows = [
    `${line(set.name, all)}  (target ${set.target})  ${Math.round(tokens / milliseconds)}k tokens a CPU second`,
    ...[...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cls, tally]) => line(`  ${cls}`, tally)),
    ...[...errors]
      .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
      .map(([error, examples]) => {
        const step = Math.max(1, Math.floor(examples.length / EXAMPLES));
        return `  ${String(examples.length).padStart(5)} ${error}: ${examples
          .filter((_, i) => i % step === 0)
          .slice(0, EXAMPLES)
          .join("; ")}`;
      }),
  ];
  return rows.join("\n");
}

/** `npm run evaluate -- names [--errors]`. */
export const names: Suite = {
  name: "names",
  description: "exact spans of persons, organizations and places in sets never trained on",
  run: (options) => {
    const model = readNameModel(decodeModel(readFileSync(MODEL_PATH)));
    return TEST_SETS.map((set) => measure(set, model, options.includes("--errors"))).join("\n");
  },
};

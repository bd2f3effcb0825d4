// Text with Penn tags but without trees, to train the tagger on beside the treebanks: MASC (tagged and corrected by hand) and the GMB
// (Voice of America, silver tags). Their tokens and tags differ from the treebanks' in places: what cannot be mapped has the tag "" and
// teaches nothing. Sentences of gold/dev, which were cut out of the GMB, are left out.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { corpus } from "./corpora";
import { goldDevSentences } from "./plain-sentences";

/** A sentence with a tag for each word, "" where it is not known. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly xpos: readonly string[];
}

/** Forms and tags as the treebanks write them. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ["``", '"'],
  ["''", '"'],
  ["-LRB-", "("],
  ["-RRB-", ")"],
]);
const TAGS: ReadonlyMap<string, string> = new Map([
  ["(", "-LRB-"],
  [")", "-RRB-"],
  ["LRB", "-LRB-"],
  ["RRB", "-RRB-"],
  ["RRB", "-RRB-"],
]);
/** Marks that these sets tag by other rules than the treebanks. */
const UNSURE_TAG = /^(?:''|``|:|-|\.\.\.|SYM|LS|NFP|#|"|'|;|\$)$/;
/** Hyphened words are several words in the treebanks. */
const UNSURE_FORM = /.-.|^-|\//;

/** Maps one sentence. UD calls only the infinitive's "to" TO. */
function mapped(words: readonly (readonly [string, string])[]): TaggedSentence {
  const xpos = words.map(([form, tag], i) => {
    if (UNSURE_TAG.test(tag) || UNSURE_FORM.test(form)) return "";
    if (tag === "TO") {
      const next = words[i + 1]?.[1] ?? "";
      return next === "VB" || (next === "RB" && words[i + 2]?.[1] === "VB") ? "TO" : "IN";
    }
    return TAGS.get(tag) ?? tag;
  });
  return { forms: words.map(([form]) => FORMS.get(form) ?? form), xpos };
}

/** All of MASC. */
export function* mascTags(): Generator<TaggedSentence> {
  const folder = corpus("train/masc");
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".txt")) continue;
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const words = line.split(/\s+/).flatMap((token): [string, string][] => {
        const bar = token.lastIndexOf("_");
        return bar > 0 ? [[token.slice(0, bar), token.slice(bar + 1)]] : [];
      });
      if (words.length > 0) yield mapped(words);
    }
  }
}

/** Every `step`th sentence of the GMB. */
export function* gmbTags(step: number): Generator<TaggedSentence> {
  const held = goldDevSentences();
  let index = 0;
  for (const block of readFileSync(corpus("train/gmb/gmb.iob"), "utf8").split("\n\n")) {
    const words = block.split("\n").flatMap((line): [string, string][] => {
      const [form, tag] = line.split("\t");
      return form !== undefined && tag !== undefined ? [[form, tag]] : [];
    });
    if (words.length === 0) continue;
    const at = index++;
    if (at % step === 0 && !held.has(at)) yield mapped(words);
  }
}

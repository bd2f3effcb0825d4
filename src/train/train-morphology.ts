// Learns the table of morphological features: the commonest features of each tag, and for the words of closed classes their own.

import type { TreebankSentence } from "./conllu";

/** Universal parts of speech whose words are few. */
const CLOSED = new Set(["PRON", "DET", "AUX", "ADV", "CCONJ", "SCONJ", "PART", "NUM", "ADP", "INTJ"]);
const MIN_COUNT = 3;

/** Table rows "tag" or "tag form" → features as written. */
export function trainMorphology(sentences: readonly TreebankSentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const bump = (key: string, value: string): void => {
    const row = counts.get(key) ?? new Map<string, number>();
    counts.set(key, row);
    row.set(value, (row.get(value) ?? 0) + 1);
  };
  for (const s of sentences)
    s.forms.forEach((form, i) => {
      const tag = `${s.xpos[i] as string}|${s.upos[i] as string}`;
      const feats = keep(s.feats[i] as string, s.xpos[i] as string, form);
      bump(tag, feats);
      if (CLOSED.has(s.upos[i] as string) && form.length < 16) bump(`${tag} ${form.toLowerCase()}`, feats);
    });
  const table = new Map<string, string>();
  for (const key of [...counts.keys()].sort()) {
    const row = counts.get(key) as Map<string, number>;
    const [feats, count] = [...row].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number];
    const tag = key.split(" ")[0] as string;
    if (key !== tag && (count < MIN_COUNT || table.get(tag) === feats)) continue;
    if (feats !== "_" || key !== tag) table.set(key, feats);
  }
  return table;
}

/** Leaves out what the word alone does not show, and rare marks (typos, style). */
function keep(feats: string, xpos: string, form: string): string {
  if (feats === "_") return feats;
  const dependsOnSubject = (xpos === "VBP" || xpos === "VBD") && !/^(?:am|are|was|were|['’]m|['’]re)$/i.test(form);
  const kept = feats.split("|").filter((pair) => {
    const name = pair.slice(0, pair.indexOf("="));
    if (
      name === "Typo" ||
      name === "Style" ||
      name === "Abbr" ||
      name === "Foreign" ||
      name === "ExtPos" ||
      name === "CorrectForm" ||
      name === "Voice"
    )
      return false;
    return !(dependsOnSubject && (name === "Number" || name === "Person"));
  });
  return kept.length === 0 ? "_" : kept.join("|");
}

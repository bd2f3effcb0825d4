// A treebank small enough to be learned by heart: every sentence of a toy grammar, with tags, lemmas and trees that follow from it.

const NOUNS = [
  ["dog", "dogs"],
  ["minister", "ministers"],
  ["city", "cities"],
  ["bus", "buses"],
] as const;
const VERBS = [
  ["sees", "see", "saw"],
  ["meets", "meet", "met"],
  ["likes", "like", "liked"],
] as const;
const NAMES = ["Anna", "Kofi"];

const line = (cells: readonly (string | number)[]): string => cells.join("\t");

/** CoNLL-U of all sentences of the grammar. */
export function toyTreebank(): string {
  const sentences: string[] = [];
  let n = 0;
  for (const [singular, plural] of NOUNS)
    for (const [present, lemma, past] of VERBS)
      for (const name of NAMES) {
        const rows: [string, string, string, string, string, number, string][][] = [
          [
            ["The", "the", "DET", "DT", "Definite=Def|PronType=Art", 2, "det"],
            [singular, singular, "NOUN", "NN", "Number=Sing", 3, "nsubj"],
            [present, lemma, "VERB", "VBZ", "Tense=Pres|VerbForm=Fin", 0, "root"],
            [name, name, "PROPN", "NNP", "Number=Sing", 3, "obj"],
            [".", ".", "PUNCT", ".", "_", 3, "punct"],
          ],
          [
            [name, name, "PROPN", "NNP", "Number=Sing", 2, "nsubj"],
            [past, lemma, "VERB", "VBD", "Tense=Past|VerbForm=Fin", 0, "root"],
            ["two", "two", "NUM", "CD", "NumType=Card", 4, "nummod"],
            [plural, singular, "NOUN", "NNS", "Number=Plur", 2, "obj"],
            ["in", "in", "ADP", "IN", "_", 6, "case"],
            ["Paris", "Paris", "PROPN", "NNP", "Number=Sing", 2, "obl"],
            [",", ",", "PUNCT", ",", "_", 9, "punct"],
            ["he", "he", "PRON", "PRP", "Case=Nom|Number=Sing", 9, "nsubj"],
            ["said", "say", "VERB", "VBD", "Tense=Past|VerbForm=Fin", 2, "parataxis"],
            [".", ".", "PUNCT", ".", "_", 2, "punct"],
          ],
        ];
        for (const row of rows) {
          const forms = row.map(([form]) => form);
          const glued = (i: number): boolean => i + 1 === forms.length || [".", ","].includes(forms[i + 1] as string);
          const text = forms.map((form, i) => (glued(i) ? form : `${form} `)).join("");
          const body = row.map(([form, base, upos, xpos, feats, head, deprel], i) =>
            line([i + 1, form, base, upos, xpos, feats, head, deprel, "_", glued(i) ? "SpaceAfter=No" : "_"]),
          );
          sentences.push(
            [`# sent_id = toy-${++n}`, ...(n % 4 === 1 ? ["# newpar"] : []), `# text = ${text}`, ...body].join("\n"),
          );
        }
      }
  // The last word of a sentence has a space behind it in running text.
  return `${sentences.join("\n\n").replace(/SpaceAfter=No(?=\n\n|$)/g, "_")}\n`;
}

// Reads CoNLL-U (universaldependencies.org/format.html): the words of the basic tree with the text they stand in.
// Multiword ranges only give the text; empty nodes and enhanced arcs are left out.

/** A sentence of a treebank. Arrays run over its words; heads are 0-based, −1 for the root. */
export interface TreebankSentence {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** As written: `Number=Plur|…` or `_`. */
  readonly feats: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  /** For each word whether a space follows it in the text. */
  readonly spaceAfter: readonly boolean[];
  /** `# text =`, else the words joined. */
  readonly text: string;
  /** True where a document or paragraph begins. */
  readonly startsParagraph: boolean;
  readonly id: string;
}

/** Reads a whole file's text. Lines that do not fit the format are skipped. */
export function readConllu(content: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let paragraph = false;
  let lines: string[] = [];
  for (const line of content.split(/\r?\n/)) {
    if (line !== "") lines.push(line);
    else if (lines.length > 0) {
      paragraph ||= lines.some((l) => l.startsWith("# newpar") || l.startsWith("# newdoc"));
      const sentence = readSentence(lines, paragraph);
      if (sentence.forms.length > 0) {
        sentences.push(sentence);
        paragraph = false;
      }
      lines = [];
    }
  }
  if (lines.length > 0) sentences.push(readSentence(lines, paragraph));
  return sentences.filter((sentence) => sentence.forms.length > 0);
}

const RANGE = /^(\d+)-(\d+)$/;

function readSentence(lines: readonly string[], startsParagraph: boolean): TreebankSentence {
  const words: string[][] = [];
  const spaceAfter: boolean[] = [];
  let rangeEnd = 0;
  let rangeSpace = true;
  for (const line of lines) {
    const cells = line.split("\t");
    if (line.startsWith("#") || cells.length < 10) continue;
    const id = cells[0] as string;
    const space = !/(^|\|)SpaceAfter=No/.test(cells[9] as string);
    const range = RANGE.exec(id);
    if (range) {
      rangeEnd = Number(range[2]);
      rangeSpace = space;
    } else if (!id.includes(".")) {
      words.push(cells);
      spaceAfter.push(Number(id) < rangeEnd ? false : Number(id) === rangeEnd ? rangeSpace : space);
    }
  }
  const column = (i: number): string[] => words.map((cells) => cells[i] as string);
  const comment = (key: string): string | undefined =>
    lines.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5);
  const forms = column(1);
  return {
    forms,
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    feats: column(5),
    heads: column(6).map((head) => Number(head) - 1),
    deprels: column(7),
    spaceAfter,
    text:
      comment("text") ??
      forms
        .map((form, i) => form + (spaceAfter[i] ? " " : ""))
        .join("")
        .trimEnd(),
    startsParagraph,
    id: comment("sent_id") ?? "",
  };
}

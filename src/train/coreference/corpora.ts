// Corpora with coreference as plain texts with marked stretches, whatever their own format: GUM (CoNLL-U with Entity= in
// MISC), GAP (one pronoun and two names a text) and our gold articles (names and nominals).

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { corpus, gold } from "../corpora";

/** A stretch of the text and what it refers to. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** What the corpus calls it: `person`, `organization`, `place` … */
  readonly type?: string;
  /** The part of speech of its head word, where the corpus has trees. */
  readonly head?: string;
}

/** One text. */
export interface CorefText {
  readonly id: string;
  readonly source: "gum" | "gap" | "gold";
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** In GAP only this pronoun is judged: the stretches it means, of those offered; empty for neither. */
  readonly pronoun?: GapPronoun;
}

/** The question of a GAP text. Offsets are UTF-16 units. */
export interface GapPronoun {
  readonly start: number;
  readonly end: number;
  readonly a: { readonly start: number; readonly end: number; readonly coref: boolean };
  readonly b: { readonly start: number; readonly end: number; readonly coref: boolean };
}

/** GUM's documents of `train` or `dev`; their id tells the genre ("GUM_news_iodine"). */
export function gumTexts(part: "train" | "dev"): CorefText[] {
  const content = readFileSync(corpus(`train/gum/${part}.conllu`), "utf8");
  return content
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((document) => gumText(document));
}

interface Opened {
  readonly entity: string;
  readonly start: number;
  readonly type?: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  /** The word it depends on, from 1; 0 for none. */
  readonly head: number;
}

function gumText(document: string): CorefText {
  const id = document.slice(0, document.indexOf("\n")).trim();
  let text = "";
  const mentions: GoldMention[] = [];
  const open: Opened[] = [];
  let words: Word[] = [];
  let first = 0;
  let glued = true;
  const endSentence = (): void => {
    for (let i = first; i < mentions.length; i++)
      mentions[i] = { ...(mentions[i] as GoldMention), ...headOf(mentions[i] as GoldMention, words) };
    first = mentions.length;
    words = [];
  };
  for (const line of document.split("\n")) {
    if (line === "") endSentence();
    if (line.startsWith("# newpar") && text !== "") {
      text = `${text.trimEnd()}\n\n`;
      glued = true;
    }
    const cells = line.split("\t");
    if (cells.length < 10 || line.startsWith("#") || /[.-]/.test(cells[0] ?? "")) continue;
    const misc = cells[9] as string;
    if (!glued) text += " ";
    const start = text.length;
    text += cells[1];
    words.push({ start, end: text.length, upos: cells[3] as string, head: Number(cells[6]) });
    glued = /(?:^|\|)SpaceAfter=No/.test(misc);
    const marks = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? "";
    for (const [, opening, closing] of marks.matchAll(/\(([^()]+)|([^()]*)\)/g)) {
      if (opening !== undefined) {
        const [entity = "", type = ""] = opening.split("-");
        open.push({ entity, start, type });
      }
      if (closing !== undefined) close(open, closing.split("-")[0] as string, text.length, mentions);
    }
  }
  endSentence();
  return { id, source: "gum", text, mentions };
}

/** The part of speech of a mention's head: the word that depends on one outside. */
function headOf({ start, end }: GoldMention, words: readonly Word[]): { head?: string } {
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const head = inside.find(({ head: governor }) => governor === 0 || !inside.includes(words[governor - 1] as Word));
  return head ? { head: head.upos } : {};
}

/** Closes the mention of an entity opened last; a bare parenthesis closes the one opened last of all. */
function close(open: Opened[], entity: string, end: number, mentions: GoldMention[]): void {
  let at = open.length - 1;
  if (entity !== "") while (at >= 0 && open[at]?.entity !== entity) at--;
  const found = open[at];
  if (found === undefined) return;
  open.splice(at, 1);
  mentions.push({
    start: found.start,
    end,
    entity: found.entity,
    ...(found.type !== undefined && { type: found.type }),
  });
}

/** GAP's texts of a file under corpora/, e.g. `train/gap/gap-development.tsv`. */
export function gapTexts(path: string): CorefText[] {
  return readFileSync(corpus(path), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line): CorefText => {
      const [id = "", text = "", pronoun = "", at = "", a = "", aAt = "", aIs = "", b = "", bAt = "", bIs = ""] =
        line.split("\t");
      const name = (words: string, offset: string, is: string): GapPronoun["a"] => ({
        start: Number(offset),
        end: Number(offset) + words.length,
        coref: is.trim().toUpperCase() === "TRUE",
      });
      return {
        id,
        source: "gap",
        text,
        mentions: [],
        pronoun: { start: Number(at), end: Number(at) + pronoun.length, a: name(a, aAt, aIs), b: name(b, bAt, bIs) },
      };
    });
}

/** Our gold articles of `train`: names and nominals, no pronouns. */
export function goldTexts(): CorefText[] {
  const folder = gold("train");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name): CorefText => {
      const article = JSON.parse(readFileSync(join(folder, name), "utf8")) as {
        id: string;
        text: string;
        entities: { id: string; name: string; aliases?: string[]; nominals?: string[] }[];
      };
      const mentions: GoldMention[] = [];
      for (const entity of article.entities)
        for (const words of new Set([entity.name, ...(entity.aliases ?? []), ...(entity.nominals ?? [])]))
          for (let at = article.text.indexOf(words); at >= 0; at = article.text.indexOf(words, at + words.length))
            mentions.push({ start: at, end: at + words.length, entity: entity.id });
      return { id: article.id, source: "gold", text: article.text, mentions };
    });
}

// Tokens made by hand for tests that need no model: words as the tokenizer splits them, all nouns unless told.

import type { Mention } from "../../src/extract/document";
import type { Sentence, Token } from "../../src/text/token";
import { tokenize } from "../../src/text/tokenize";

const DETERMINERS = new Set(["the", "a", "an", "his", "her", "its"]);
const VERBS = new Set(["said", "killed", "died", "sent", "was", "met", "is", "go", "may", "will"]);

const upos = (form: string): string =>
  DETERMINERS.has(form.toLowerCase())
    ? "DET"
    : VERBS.has(form)
      ? "VERB"
      : /^\p{P}$/u.test(form)
        ? "PUNCT"
        : /^\d/.test(form)
          ? "NUM"
          : /^\p{Lu}/u.test(form)
            ? "PROPN"
            : "NOUN";

/** A flat sentence over `text`; offsets are exact, every head is the root (token 0). */
export function handSentence(text: string, start = 0, index = 0): Sentence<Token> {
  const tokens = tokenize(text, 0, text.length).map((raw, i): Token => {
    const { form } = raw;
    return {
      form,
      start: start + raw.start,
      end: start + raw.end,
      lemma: form.toLowerCase(),
      upos: upos(form),
      xpos: "",
      feats: /s$/.test(form) && upos(form) === "NOUN" ? { Number: "Plur" } : {},
      head: i === 0 ? -1 : 0,
      deprel: i === 0 ? "root" : "dep",
    };
  });
  return { index, paragraph: 0, kind: "body", start, end: start + text.length, tokens };
}

/** Splits a text after full stops that end a word of two lower-case letters or more, and gives flat sentences. */
export function handSentences(text: string): Sentence<Token>[] {
  const pieces = [...text.matchAll(/.*?(?:(?<=[\p{Ll}\d]{1,9})[.!?](?=\s\p{Lu}|$)|$)/gu)].filter((piece) =>
    piece[0].trim(),
  );
  return pieces.map((piece, i) => handSentence(piece[0], piece.index, i));
}

/** The words of a flat sentence over `text` as a name of a type. */
export function handName(
  { tokens }: Sentence<Token>,
  text: string,
  words: string,
  type: Mention["type"],
): Omit<Mention, "index"> {
  const start = text.indexOf(words);
  const end = start + words.length;
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.filter((token) => token.end <= end).length - 1;
  return { sentence: 0, first, last, start, end, head: last, form: "NAM", type, number: "singular" };
}

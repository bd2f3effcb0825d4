// Which fillers of one role a sentence names, and how: without those that another one says better (“nine” beside “at
// least nine civilians”, “Foreign Minister Ana Roth” beside Ana Roth, Ana Roth beside “supporters of Ana Roth”), and with “or” where two articles count the same
// people differently. The record of the event keeps them all.

import { TIME_NUMBERS } from "../ontology/time-words";

/** A filler as a sentence may name it, and the articles it stands in, where they are known. */
export interface Telling {
  readonly text: string;
  readonly entity?: string;
  readonly articles?: readonly string[];
}

/** What stands before a number and is no part of what is counted. */
const QUANTITY = new Set(
  "at least most about around some nearly almost over up to more than as many another the".split(" "),
);
/** Alone they tell how, not with what: of “a *suicide* bombing” no name says “with suicide”. */
const MANNER = new Set("suicide roadside air".split(" "));
/** “the wife *of* Ana Roth” is not Ana Roth. */
const LINKS = new Set("of for from by with against to and".split(" "));

/** The fillers worth naming, in their order. Example: of “Nine” and “at least nine civilians” the second. */
export function tellingFillers<T extends Telling>(all: readonly T[]): T[] {
  const named = all.filter(({ text, entity }) => entity !== undefined || !MANNER.has(text.toLowerCase()));
  const first = named.filter((part, at) => named.findIndex((other) => other.text === part.text) === at);
  return first.filter((part) => !first.some((other) => other !== part && saysMore(other, part)));
}

/** Whether two articles count the same with other numbers: “at least 31 people”, “forty-four people”. */
export function countOtherwise(one: Telling, other: Telling): boolean {
  if (one.entity !== undefined || other.entity !== undefined || !one.articles || !other.articles) return false;
  if (one.articles.some((article) => other.articles?.includes(article))) return false;
  const [a, b] = [counted(one.text), counted(other.text)];
  return a !== undefined && b !== undefined && a.number !== b.number && a.of === b.of;
}

function saysMore(other: Telling, part: Telling): boolean {
  if (part.entity !== undefined) return other.entity === undefined && speaksOf(other.text, part.text);
  if (other.entity !== undefined) return isTitled(part.text, other.text);
  const number = counted(part.text);
  return number?.of === "" && counted(other.text)?.number === number.number && other.text.length > part.text.length;
}

/** Whether the words name many people of somebody: “supporters of Mr. Paz” beside Ramiro Paz, “Kabul police officers” beside “Kabul police”. */
function speaksOf(text: string, name: string): boolean {
  const of = text.indexOf(" of ");
  if (of < 0) return text.includes(`${name} `) && MANY.test(text);
  const whose = text.slice(of + 4);
  const surname = name.split(" ").at(-1) ?? "";
  return MANY.test(text.slice(0, of)) && (whose === name || TITLES.some((title) => whose === `${title} ${surname}`));
}

/** A phrase that ends in a plural. */
const MANY = /(?:[^s]s|people|men|women|children)$/;
const TITLES = ["Mr.", "Mrs.", "Ms.", "Dr.", "President", "Prime Minister"] as const;

/** Whether the words are a title and the name: “Foreign Minister Ana Roth”, not “supporters of Ana Roth”. */
function isTitled(text: string, name: string): boolean {
  if (!text.endsWith(` ${name}`)) return false;
  const before = text.slice(0, -name.length).trim().split(/\s+/).at(-1) ?? "";
  return !LINKS.has(before.toLowerCase()) && !/['’]s?$/.test(before);
}

interface Counted {
  readonly number: number;
  /** What is counted, lower-cased; empty for a bare number. */
  readonly of: string;
}

/** The number that a phrase opens with, and of what. */
function counted(text: string): Counted | undefined {
  const words = text.toLowerCase().split(/\s+/);
  while (words.length > 1 && QUANTITY.has(words[0] ?? "")) words.shift();
  const number = numberOf(words[0] ?? "");
  return number === undefined ? undefined : { number, of: words.slice(1).join(" ") };
}

function numberOf(word: string): number | undefined {
  if (/^\d[\d,]*$/.test(word)) return Number(word.replaceAll(",", ""));
  const [tens = "", ones] = word.split("-");
  const value = TIME_NUMBERS.get(tens);
  const rest = ones === undefined ? 0 : TIME_NUMBERS.get(ones);
  return value === undefined || rest === undefined ? undefined : value + rest;
}

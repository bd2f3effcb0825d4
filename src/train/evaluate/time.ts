// `npm run evaluate -- time [--errors]`: TIMEX3 values on TimeBank. An expression is found if it overlaps a gold one and
// right if its value is the gold value. Measured only: no word list is tuned on it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveSentence } from "../../extract/find-times";
import { parseIsoDay } from "../../extract/times/calendar";
import { resolveTime } from "../../extract/times/resolve-time";
import { scanTimes } from "../../extract/times/scan-times";
import type { LanguageModel } from "../../text/language-model";
import { read } from "../../text/read";
import type { Span } from "../../text/token";
import { corpus } from "../corpora";
import { shippedLanguage } from "./shipped-language";
import type { Suite } from "./suite";

interface Timex extends Span {
  readonly value: string;
  readonly type: string;
}

export const time: Suite = {
  name: "time",
  description: "TIMEX3 values on TimeBank",
  run(options) {
    const all = { right: 0, overlap: 0, found: 0, wanted: 0 };
    const calendar = { right: 0, overlap: 0, found: 0, wanted: 0 };
    const errors: string[] = [];
    for (const part of ["timebank", "aquaint"]) {
      const folder = corpus(`eval/timebank/${part}`);
      for (const file of readdirSync(folder).sort()) {
        const { text, published, wanted } = readTimeml(readFileSync(join(folder, file), "utf8"));
        const found = timexOf(text, published, shippedLanguage());
        for (const [tally, want, got] of [
          [all, wanted, found],
          [calendar, wanted.filter(isCalendar), found.filter(isCalendar)],
        ] as const) {
          tally.wanted += want.length;
          tally.found += got.length;
          for (const one of got) {
            const match = want.find((other) => other.start < one.end && one.start < other.end);
            if (match) tally.overlap++;
            if (match?.value === one.value) tally.right++;
            else if (tally === all)
              errors.push(
                `${file} ${match ? `“${text.slice(match.start, match.end)}” is ${match.value}, not ${one.value}` : `extra “${text.slice(one.start, one.end)}” ${one.value} in “${text.slice(one.start - 20, one.end + 20).replace(/\s+/g, " ")}”`}`,
              );
          }
          if (tally === all)
            for (const other of want)
              if (!got.some((one) => other.start < one.end && one.start < other.end))
                errors.push(`${file} missed “${text.slice(other.start, other.end)}” ${other.value}`);
        }
      }
    }
    return [
      ...(options.includes("--errors") ? errors : []),
      report("all TIMEX3", all),
      report("dates and times on the calendar", calendar),
    ].join("\n");
  },
};

const isCalendar = ({ value }: Timex): boolean => !/^P|_REF$|^XXXX/.test(value);

function report(
  name: string,
  { right, overlap, found, wanted }: { right: number; overlap: number; found: number; wanted: number },
): string {
  const f = (tp: number): string => ((2 * tp) / (found + wanted) || 0).toFixed(3);
  return `${name.padEnd(34)} value F1 ${f(right)} (P ${(right / found).toFixed(3)}, R ${(right / wanted).toFixed(3)})  span F1 ${f(overlap)}  (${right} right, ${found} found, ${wanted} gold)`;
}

/** Everything found in a text, with the values of TimeML. */
function timexOf(text: string, published: string | undefined, language: LanguageModel): Timex[] {
  const day = parseIsoDay(published);
  const timexes: Timex[] = [];
  let reference: string | undefined;
  for (const sentence of read({ id: "t", text }, language).sentences) {
    const span = (first: number, last: number): Span => ({
      start: sentence.tokens[first]?.start ?? 0,
      end: sentence.tokens[last]?.end ?? 0,
    });
    const resolved = resolveSentence(sentence, text, day, reference);
    reference = resolved.at(-1)?.value ?? reference;
    for (const { first, last, value, shape } of resolved) {
      const length =
        shape.kind === "span"
          ? resolveTime({ ...shape, kind: "duration" }, { published: day, bias: "past" })
          : undefined;
      timexes.push({ ...span(first, last), value: length ?? toTimeml(value), type: "DATE" });
    }
    for (const { first, last, shape } of scanTimes(sentence, text))
      if (shape.kind === "duration" || shape.kind === "reference")
        timexes.push({
          ...span(first, last),
          value: resolveTime(shape, { published: day, bias: "past" }) ?? "",
          type: "DURATION",
        });
  }
  return timexes;
}

const SEASON_CODES: readonly string[] = ["SP", "SU", "FA", "WI"];

/** EDTF to TimeML: quarters, seasons, decades. */
function toTimeml(value: string): string {
  const code = /^(\d{4})-(2[1-4]|3[3-6])$/.exec(value);
  if (code)
    return Number(code[2]) > 30
      ? `${code[1]}-Q${Number(code[2]) - 32}`
      : `${code[1]}-${SEASON_CODES[Number(code[2]) - 21]}`;
  return value.replace(/X+$/, "");
}

/** The text of a TimeML file with its expressions and the creation day. */
function readTimeml(xml: string): { text: string; published: string | undefined; wanted: Timex[] } {
  const published = /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/
    .exec(xml)?.[0]
    .match(/value="(\d{4}-\d\d-\d\d)/)?.[1];
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? "";
  let text = "";
  const wanted: Timex[] = [];
  const open: { start: number; value: string; type: string }[] = [];
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (!piece.startsWith("<"))
      text += piece
        .replace(/&amp;/g, "&")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'");
    else if (piece.startsWith("<TIMEX3"))
      open.push({
        start: text.length,
        value: /value="([^"]*)"/.exec(piece)?.[1] ?? "",
        type: /type="([^"]*)"/.exec(piece)?.[1] ?? "",
      });
    else if (piece === "</TIMEX3>") {
      const begun = open.pop();
      if (begun) wanted.push({ ...begun, end: text.length });
    }
  }
  return { text, published, wanted };
}

// `npm run evaluate -- factuality [train|dev] [uds] [--errors]`: the status of gold events judged at their gold triggers,
// and the sign of UDS-IH2 factuality on EWT sentences (did it happen or not), parsed by our own parser.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { eventStatus } from "../../extract/event-status";
import { findTimes } from "../../extract/find-times";
import { judgeFactuality } from "../../extract/judge-factuality";
import type { LanguageModel } from "../../text/language-model";
import { read } from "../../text/read";
import type { Sentence, Token } from "../../text/token";
import { readConllu } from "../conllu";
import { corpus, gold } from "../corpora";
import { readGoldArticle } from "../oracle-document";
import { shippedLanguage } from "./shipped-language";
import type { Suite } from "./suite";

interface GoldEvent {
  readonly type: string;
  readonly trigger: string;
  readonly quote: string;
  readonly status?: string;
  readonly optional?: boolean;
}

export const factuality: Suite = {
  name: "factuality",
  description: "status of gold events at their gold triggers; UDS-IH2",
  run(options) {
    const chosen = (name: string): boolean =>
      options.filter((option) => !option.startsWith("--")).length === 0 || options.includes(name);
    const lines = ["train", "dev"]
      .filter(chosen)
      .map((set) => goldStatuses(set, shippedLanguage(), options.includes("--errors")));
    if (chosen("uds")) lines.push(uds());
    return lines.join("\n");
  },
};

function goldStatuses(set: string, language: LanguageModel, showErrors: boolean): string {
  const folder = gold(set);
  const confusion = new Map<string, number>();
  const errors: string[] = [];
  let [right, seen] = [0, 0];
  for (const file of readdirSync(folder).sort()) {
    const article = readGoldArticle(join(folder, file)) as ReturnType<typeof readGoldArticle> & {
      events: readonly GoldEvent[];
    };
    const { id, text, title, published } = article;
    const parsed = read({ id, text, title, published }, language);
    const { sentences } = parsed;
    const timed = { ...parsed, ...findTimes(parsed) };
    for (const event of article.events) {
      const at = locate(article.text, event, sentences);
      if (!at || event.optional) continue;
      const { row, cue } = judgeFactuality(at.sentence, at.token);
      const status = eventStatus(timed, at.sentence.index, at.token);
      const wanted = event.status ?? "occurred";
      seen++;
      if (status === wanted) right++;
      else if (showErrors)
        errors.push(
          `${wanted} → ${status} [${row ?? ""}: ${cue ?? ""}] ${event.type} *${event.trigger}* ${article.text.slice(at.sentence.start, at.sentence.end)}`,
        );
      const key = `${wanted} → ${status}`;
      confusion.set(key, (confusion.get(key) ?? 0) + 1);
    }
  }
  const table = [...confusion].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key, n]) => `  ${key}: ${n}`);
  return [
    ...errors.sort(),
    `gold/${set} status accuracy ${(right / seen).toFixed(3)} (${right}/${seen})`,
    ...table,
  ].join("\n");
}

/** The head token of a gold trigger: the token of the trigger whose governor lies outside it. */
export function locate(
  text: string,
  { quote, trigger }: GoldEvent,
  sentences: readonly Sentence<Token>[],
): { sentence: Sentence<Token>; token: number } | undefined {
  const from = text.indexOf(quote);
  const start = from + quote.indexOf(trigger);
  const end = start + trigger.length;
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  if (from < 0 || !sentence) return undefined;
  const inside = sentence.tokens.flatMap((token, i) => (token.start < end && token.end > start ? [i] : []));
  const token = inside.find((i) => !inside.includes(sentence.tokens[i]?.head ?? -1)) ?? inside[0];
  return token === undefined ? undefined : { sentence, token };
}

/** Values near 0 are undecided by the annotators. */
const DECIDED = 0.5;

/** UDS-IH2 on the gold trees of EWT train: positive means it happened (or happens), negative that it did not (yet). */
function uds(): string {
  const data = (
    JSON.parse(readFileSync(corpus("train/uds-ih2/factuality.json"), "utf8")) as {
      data: Record<string, Record<string, { factuality: { factual: { value: number } } }>>;
    }
  ).data;
  const trees = readConllu(readFileSync(corpus("train/ud-ewt/train.conllu"), "utf8"));
  let [right, seen, positive] = [0, 0, 0];
  for (const [id, predicates] of Object.entries(data)) {
    const number = /^ewt-train-(\d+)$/.exec(id)?.[1];
    const tree = number === undefined ? undefined : trees[Number(number) - 1];
    if (!tree) continue;
    const sentence: Sentence<Token> = {
      index: 0,
      paragraph: 0,
      kind: "body",
      start: 0,
      end: 0,
      tokens: tree.forms.map((form, i) => ({
        form,
        start: 0,
        end: 0,
        lemma: tree.lemmas[i] ?? form,
        upos: tree.upos[i] ?? "X",
        xpos: tree.xpos[i] ?? "",
        feats: {},
        head: tree.heads[i] ?? -1,
        deprel: tree.deprels[i] ?? "dep",
      })),
    };
    for (const [
      key,
      {
        factuality: { factual },
      },
    ] of Object.entries(predicates)) {
      const token = Number(/pred-(\d+)$/.exec(key)?.[1]) - 1;
      if (sentence.tokens[token]?.upos !== "VERB" || Math.abs(factual.value) < DECIDED) continue;
      const { status } = judgeFactuality(sentence, token);
      seen++;
      if (factual.value > 0) positive++;
      if ((status === "occurred" || status === "ongoing") === factual.value > 0) right++;
    }
  }
  return `UDS-IH2 (EWT train, gold trees) sign accuracy ${(right / seen).toFixed(3)} of ${seen}; always “happened” ${(positive / seen).toFixed(3)}`;
}

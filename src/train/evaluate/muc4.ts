// `npm run evaluate -- muc4`: who did what to whom in the terror incidents of MUC-4 (Sundheim 1992; dev part, 200 texts),
// by CEAF-REE over its five roles. Our events know no incident, so their roles are mapped; what MUC-4 leaves out on
// purpose (military fighting, old and vague reports) counts as extra. Measured only. The texts have no capitals: used as given.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultModel } from "../../default-model";
import type { Document, LocalArgument } from "../../extract/document";
import { findMentions } from "../../extract/find-mentions";
import type { EventType } from "../../ontology/event-frames";
import { analyze } from "../../pipeline";
import { read } from "../../text/read";
import type { Span } from "../../text/token";
import { corpus, gold as goldPath } from "../corpora";
import { alignFillers, ceafRee, exactFit, partialFit, plainWords, type Filler, type Fit, type Tally } from "./ceaf-ree";
import { percent } from "./cluster-scores";
import type { Suite } from "./suite";

/** The roles of MUC-4: people and bodies who did it, things and people it was done to, what with. */
export const MUC4_ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
export type Muc4Role = (typeof MUC4_ROLES)[number];

/** The entities that fill each role of one text. */
export type Muc4Fillers = Readonly<Record<Muc4Role, readonly Filler[]>>;

interface Muc4Text {
  readonly id: string;
  readonly text: string;
  readonly gold: Muc4Fillers;
  /** Where the mentions of each gold filler stand; only the first of each wording is marked. */
  readonly at: Readonly<Record<Muc4Role, readonly (readonly number[])[]>>;
}

interface Muc4Line {
  readonly docid: string;
  readonly doctext: string;
  readonly extracts: Readonly<Record<Muc4Role, readonly (readonly (readonly [words: string, at: number])[])[]>>;
}

/** The events that MUC-4's incidents (attack, bombing, arson, kidnapping, robbery) are to us. */
const INCIDENTS: ReadonlySet<EventType> = new Set<EventType>(["Attack", "Abduct", "Die", "Injure"]);

export const muc4: Suite = {
  name: "muc4",
  description: "role fillers of terror incidents in MUC-4 dev, CEAF-REE (GRIT about 54.5 F1 on test, trained on it)",
  run() {
    const texts = readTexts(corpus("eval/muc4/dev.json"));
    const read = texts.map(({ id, text, gold, at }): ReadText => {
      const doc = analyze({ id, text, language: "en" }, defaultModel());
      return { gold, at, found: muc4Fillers(doc), incidents: incidentSentences(doc) };
    });
    return [
      "CEAF-REE         P      R      F1    right found gold   in part: P      R      F1",
      ...MUC4_ROLES.map((role) => line(role, tally(read, [role], exactFit), tally(read, [role], partialFit))),
      line("all", tally(read, MUC4_ROLES, exactFit), tally(read, MUC4_ROLES, partialFit)),
      "",
      ...errorClasses(read),
      "",
      capitals(texts),
    ].join("\n");
  },
};

function readTexts(path: string): Muc4Text[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((text) => text.trim() !== "");
  return lines.map((text) => {
    const { docid, doctext, extracts } = JSON.parse(text) as Muc4Line;
    return {
      id: docid,
      text: doctext,
      gold: byRole((role) => extracts[role].map((entity) => entity.map(([words]) => words))),
      at: byRole((role) => extracts[role].map((entity) => entity.map(([, at]) => at))),
    };
  });
}

const byRole = <T>(of: (role: Muc4Role) => T): Record<Muc4Role, T> => ({
  PerpInd: of("PerpInd"),
  PerpOrg: of("PerpOrg"),
  Target: of("Target"),
  Victim: of("Victim"),
  Weapon: of("Weapon"),
});

/**
 * The role fillers of a read document in MUC-4's terms: an organization as agent is PerpOrg, a place nothing, any other
 * agent PerpInd; a person as target is a victim. One entity fills a role once; what is denied did not happen.
 */
export function muc4Fillers(doc: Document): Muc4Fillers {
  const fillers = byRole(() => new Map<string, Filler>());
  for (const event of doc.events)
    if (INCIDENTS.has(event.type) && event.status !== "denied")
      for (const argument of event.arguments) {
        const role = roleOf(doc, argument);
        const filler = fillerOf(doc, argument);
        const key = argument.chain === undefined ? plainWords(filler[0] ?? "") : `#${argument.chain}`;
        if (role && key !== "") fillers[role].set(key, filler);
      }
  return byRole((role) => [...fillers[role].values()]);
}

function roleOf(doc: Document, { role, chain }: LocalArgument): Muc4Role | undefined {
  const filler = chain === undefined ? undefined : doc.chains[chain];
  switch (role) {
    case "agent":
      if (filler?.type === "Place") return undefined;
      return filler?.type === "Organization" ? "PerpOrg" : "PerpInd";
    case "target":
      return filler?.type === "Person" ? "Victim" : "Target";
    case "victim":
      return "Victim";
    case "instrument":
      return "Weapon";
    default:
      return undefined;
  }
}

/** The chain's name first, then its other mentions that are no pronouns. */
function fillerOf(doc: Document, { chain, text }: LocalArgument): Filler {
  const of = chain === undefined ? undefined : doc.chains[chain];
  if (!of) return [text ?? ""];
  const words = of.mentions.flatMap((index) => {
    const mention = doc.mentions[index];
    return !mention || mention.form === "PRO" ? [] : [doc.article.text.slice(mention.start, mention.end)];
  });
  return [...new Set([of.name, ...words])];
}

interface ReadText extends Pick<Muc4Text, "gold" | "at"> {
  readonly found: Muc4Fillers;
  /** The sentences that report an incident. */
  readonly incidents: readonly Span[];
}

function incidentSentences(doc: Document): Span[] {
  const triggers = doc.events.filter(({ type }) => INCIDENTS.has(type)).flatMap((event) => event.triggers);
  return doc.sentences.filter(({ start, end }) => triggers.some((at) => at.start >= start && at.start < end));
}

function tally(texts: readonly ReadText[], roles: readonly Muc4Role[], fit: Fit): Tally {
  const sum = { right: 0, found: 0, gold: 0 };
  for (const { gold, found } of texts)
    for (const role of roles) {
      sum.right += alignFillers(gold[role], found[role], fit).length;
      sum.found += found[role].length;
      sum.gold += gold[role].length;
    }
  return sum;
}

function line(name: string, exact: Tally, partial: Tally): string {
  const counts = [exact.right, exact.found, exact.gold].map((count) => String(count).padStart(5)).join(" ");
  return `${name.padEnd(12)} ${percent(ceafRee(exact))}   ${counts}          ${percent(ceafRee(partial))}`;
}

/** Why gold entities were missed and where extra ones come from, by partial fit. */
function errorClasses(texts: readonly ReadText[]): string[] {
  const missed = { "no event in its sentences": 0, "filler of another role": 0, "event there, role missing": 0 };
  const extra = { "text has no incident": 0, "role is empty in gold": 0, "another entity": 0 };
  for (const { gold, at, found, incidents } of texts) {
    const silent = MUC4_ROLES.every((role) => gold[role].length === 0);
    for (const role of MUC4_ROLES) {
      const pairs = alignFillers(gold[role], found[role], partialFit);
      const others = MUC4_ROLES.filter((other) => other !== role).flatMap((other) => found[other]);
      gold[role].forEach((filler, i) => {
        if (pairs.some(([one]) => one === i)) return;
        const near = at[role][i]?.some((place) => incidents.some(({ start, end }) => place >= start && place < end));
        if (others.some((other) => partialFit(filler, other))) missed["filler of another role"]++;
        else if (near) missed["event there, role missing"]++;
        else missed["no event in its sentences"]++;
      });
      const surplus = found[role].length - pairs.length;
      if (silent) extra["text has no incident"] += surplus;
      else if (gold[role].length === 0) extra["role is empty in gold"] += surplus;
      else extra["another entity"] += surplus;
    }
  }
  const words = (classes: Readonly<Record<string, number>>): string =>
    Object.entries(classes)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ");
  return [`missed: ${words(missed)}`, `extra:  ${words(extra)}`];
}

/** What the lack of capitals costs: names found here, and in gold/dev as printed and in lower case. */
function capitals(texts: readonly Muc4Text[]): string {
  const folder = goldPath("dev");
  const printed = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => (JSON.parse(readFileSync(join(folder, file), "utf8")) as { text: string }).text);
  const here = namesPerThousand(texts.map(({ text }) => text));
  const lower = namesPerThousand(printed.map((text) => text.toLowerCase()));
  return `no capitals: ${here} names per 1,000 words here; in gold/dev ${namesPerThousand(printed)} as printed, ${lower} in lower case`;
}

function namesPerThousand(texts: readonly string[]): string {
  const { language, names } = defaultModel();
  let found = 0;
  let words = 0;
  for (const text of texts) {
    const parsed = read({ id: "x", text }, language);
    found += findMentions(parsed, names).mentions.filter(({ form }) => form === "NAM").length;
    for (const { tokens } of parsed.sentences) words += tokens.length;
  }
  return ((1000 * found) / words).toFixed(1);
}

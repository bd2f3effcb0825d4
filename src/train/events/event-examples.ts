// Gold articles turned into decisions: is this candidate a happening, is this the same happening, does this filler play
// this role. Our own drafts are the candidates, so that training sees what the pipeline will see.

import type { Clusters } from "../../model/clusters";
import type { Document } from "../../extract/document";
import type { DraftEvent } from "../../extract/draft-event";
import { draftEvents } from "../../extract/find-events";
import { articleContext } from "../../extract/judge-triggers";
import { linkCasualties } from "../../extract/link-casualties";
import { mergeFeatures } from "../../extract/merge-features";
import { join } from "../../extract/merge-events";
import { roleCandidates } from "../../extract/role-candidates";
import { describedRoles, roleFeatures } from "../../extract/role-features";
import { triggerFeatures } from "../../extract/trigger-features";
import { goldSpans, normalize, overlaps, sameWords, type GoldEvents } from "./gold-events";
import type { Example } from "./train-judge";

/** An article with thirty elections must not outweigh all others: so many earlier events are compared. */
const MAX_PAIRS = 10;

/** A gold article as our pipeline reads it up to attributions. */
export type ReadArticle = Omit<Document, "events" | "relations">;

/** For each chain the id of the gold entity that shares a name with it. */
export function goldIds(doc: ReadArticle, gold: GoldEvents): Map<number, string> {
  const byName = new Map<string, string>();
  for (const entity of gold.entities)
    for (const name of [entity.name, ...(entity.aliases ?? [])]) byName.set(normalize(name), entity.id);
  const ids = new Map<number, string>();
  for (const chain of doc.chains) {
    if (!chain.named) continue;
    const names = [
      chain.name,
      ...chain.mentions
        .map((index) => doc.mentions[index])
        .filter((m) => m?.form === "NAM")
        .map((m) => doc.article.text.slice(m?.start, m?.end)),
    ];
    const id = names.map((name) => byName.get(normalize(name))).find((each) => each !== undefined);
    if (id !== undefined) ids.set(chain.index, id);
  }
  return ids;
}

const triggerSpan = (draft: DraftEvent) => {
  const { sentence, token } = draft.triggers[0] as DraftEvent["triggers"][number];
  return sentence.tokens[token] as { start: number; end: number };
};

/** The gold event of each draft: −1 for none. A trigger decides, else the clause. */
export function goldOf(drafts: readonly DraftEvent[], gold: GoldEvents): number[] {
  const spans = gold.events.map((event) => goldSpans(gold.text, event));
  return drafts.map((draft) => {
    const own = triggerSpan(draft);
    const of = (kind: "triggers" | "quotes"): number =>
      gold.events.findIndex(
        (event, i) => event.type === draft.type && (spans[i]?.[kind] ?? []).some((span) => overlaps(span, own)),
      );
    const exact = of("triggers");
    return exact >= 0 ? exact : of("quotes");
  });
}

export interface Examples {
  readonly triggers: Example[];
  readonly merging: Example[];
  readonly roles: Example[];
}

/** Adds the decisions of one article; `group` is its number. */
export function addExamples(
  doc: ReadArticle,
  clusters: Clusters,
  gold: GoldEvents,
  group: number,
  examples: Examples,
): void {
  const drafts = draftEvents(doc);
  const golds = goldOf(drafts, gold);
  const context = articleContext(doc, drafts, clusters);
  drafts.forEach((draft, i) => {
    if (gold.events[golds[i] as number]?.optional) return;
    examples.triggers.push({ features: triggerFeatures(draft, context), label: (golds[i] as number) >= 0, group });
  });
  const linked = linkCasualties(doc, drafts);
  const events = new Map<number, DraftEvent>();
  linked.forEach((draft, i) => {
    const id = golds[i] as number;
    if (id < 0) return;
    const alike = [...events].filter(([, event]) => event.type === draft.type);
    alike.slice(-MAX_PAIRS).forEach(([other, event], i, near) => {
      const rank = { earlier: alike.length, back: near.length - 1 - i };
      examples.merging.push({ features: mergeFeatures(doc, event, draft, rank), label: other === id, group });
    });
    const known = events.get(id);
    events.set(id, known ? join(known, draft) : draft);
  });
  addRoleExamples(doc, clusters, gold, events, group, examples);
}

function addRoleExamples(
  doc: ReadArticle,
  clusters: Clusters,
  gold: GoldEvents,
  events: ReadonlyMap<number, DraftEvent>,
  group: number,
  examples: Examples,
): void {
  const ids = goldIds(doc, gold);
  const names = new Map(gold.entities.map((entity) => [entity.id, entity.name]));
  const list = [...events.values()];
  [...events.keys()].forEach((id, index) => {
    const wanted = gold.events[id]?.arguments ?? [];
    if (gold.events[id]?.optional) return;
    const all = roleCandidates(doc, list, index);
    const candidates = describedRoles(doc, clusters, list, index, all);
    all.forEach((candidate, k) => {
      const { role, chain, text } = candidate.argument;
      const entity = chain !== undefined ? ids.get(chain) : undefined;
      const words = chain !== undefined ? doc.chains[chain]?.name : text;
      const label = wanted.some(
        (argument) =>
          argument.role === role &&
          (argument.entity !== undefined
            ? argument.entity === entity || normalize(names.get(argument.entity)) === normalize(words)
            : entity === undefined && sameWords(argument.text, words)),
      );
      examples.roles.push({
        features: roleFeatures(candidates, k),
        label,
        group,
        name: `${role} ${candidate.origin.split(":")[0]}`,
      });
    });
  });
}

// The suite `relations`: the whole pipeline on two public sets whose types are mapped to ours, with error classes.
// CoNLL04 dev (Roth & Yih 2004; four of its five types, Kill is an event here) and KnowledgeNet fold 4 (Mesquita et al.
// 2019; exact passage, arguments by overlap with any mention of the chain). Report only: nothing is fitted on them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document, LocalRelation } from "../../extract/document";
import { loadModel, type Model } from "../../load-model";
import type { RelationType } from "../../ontology/relation-types";
import { analyze } from "../../pipeline";
import { corpus } from "../corpora";
import { relationReliability } from "./relation-reliability";
import type { Suite } from "./suite";

type Range = readonly [start: number, end: number];

interface Wanted {
  readonly type: string;
  readonly source: Range;
  readonly target: Range;
}

/** One text with all relations of the types that were annotated in it. */
interface Sample {
  readonly text: string;
  readonly types: readonly string[];
  readonly wanted: readonly Wanted[];
}

/** Which types of a set one of our relations is; `swap` where the set's arguments run the other way. */
type Mapping = (relation: LocalRelation, document: Document) => readonly { type: string; swap?: boolean }[];

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const PARENTS = /^(father|mother|parent)$/;
const CHILDREN = /^(son|daughter|child)$/;
const SPOUSES = /(wife|husband|spouse|widow|widower)$/;

const conllTypes: Mapping = ({ type, target }, document) => {
  const place = document.chains[target]?.type === "Place";
  const table: Partial<Record<RelationType, string>> = {
    LOCATED_IN: "Located_In",
    BASED_IN: "OrgBased_In",
    LIVES_IN: "Live_In",
    CITIZEN_OF: "Live_In",
    BORN_IN: "Live_In",
    MEMBER_OF: "Work_For",
    FOUNDED: "Work_For",
    WORKS_FOR: place ? "Live_In" : "Work_For",
    LEADS: place ? "Live_In" : "Work_For",
    ...(place ? { PART_OF: "OrgBased_In" } : {}),
  };
  const mapped = table[type];
  return mapped ? [{ type: mapped }] : [];
};

const knowledgeNetTypes: Mapping = ({ type, role, target }, document) => {
  const place = document.chains[target]?.type === "Place";
  if (type === "FAMILY_OF") {
    if (SPOUSES.test(role ?? "")) return [{ type: "SPOUSE" }, { type: "SPOUSE", swap: true }];
    if (CHILDREN.test(role ?? "")) return [{ type: "CHILD_OF" }];
    return PARENTS.test(role ?? "") ? [{ type: "CHILD_OF", swap: true }] : [];
  }
  if (type === "LEADS") return place ? [] : [{ type: "CEO", swap: true }, { type: "EMPLOYEE_OR_MEMBER_OF" }];
  if (type === "MEMBER_OF") return [{ type: "EMPLOYEE_OR_MEMBER_OF" }, { type: "POLITICAL_AFFILIATION" }];
  if (type === "FOUNDED") return [{ type: "FOUNDED_BY", swap: true }];
  const table: Partial<Record<RelationType, string>> = {
    BASED_IN: "HEADQUARTERS",
    CITIZEN_OF: "NATIONALITY",
    BORN_IN: "PLACE_OF_BIRTH",
    LIVES_IN: "PLACE_OF_RESIDENCE",
    EDUCATED_AT: "EDUCATED_AT",
    ...(place ? {} : { WORKS_FOR: "EMPLOYEE_OR_MEMBER_OF", PART_OF: "SUBSIDIARY_OF" }),
  };
  const mapped = table[type];
  return mapped ? [{ type: mapped }] : [];
};

function conll04(): Sample[] {
  const raw = JSON.parse(readFileSync(corpus("eval/conll04/dev.json"), "utf8")) as {
    tokens: string[];
    tags: string[];
    relations: { head: number; tail: number; type: string }[];
  }[];
  return raw.map(({ tokens, tags, relations }) => {
    let text = "";
    const spans: Range[] = [];
    const ranges = tokens.map((token): Range => {
      if (text && !/^([,.;:!?%)]|'s|n't|')$/.test(token)) text += " ";
      text += token;
      return [text.length - token.length, text.length];
    });
    tags.forEach((tag, i) => {
      if (/^[BU]-/.test(tag)) spans.push(ranges[i] as Range);
      else if (/^[IL]-/.test(tag))
        spans[spans.length - 1] = [(spans[spans.length - 1] as Range)[0], (ranges[i] as Range)[1]];
    });
    const wanted = relations
      .filter(({ type }) => type !== "Kill")
      .map(({ head, tail, type }) => ({ type, source: spans[head] as Range, target: spans[tail] as Range }));
    return { text, types: ["Work_For", "Live_In", "OrgBased_In", "Located_In"], wanted };
  });
}

/** Types that our ontology has nothing for. */
const UNMAPPED = /^DATE_/;

function knowledgeNet(): Sample[] {
  const samples = new Map<string, { text: string; types: string[]; wanted: Wanted[] }>();
  for (const line of readFileSync(corpus("eval/knowledgenet/fold-4.jsonl"), "utf8").split("\n")) {
    if (!line) continue;
    const row = JSON.parse(line) as {
      doc: string;
      passage: Range;
      property: string;
      text: string;
      subject_span?: Range;
      object_span?: Range;
    };
    if (UNMAPPED.test(row.property)) continue;
    const key = `${row.doc}|${row.passage[0]}`;
    const sample = samples.get(key) ?? { text: row.text, types: [], wanted: [] };
    samples.set(key, sample);
    if (!sample.types.includes(row.property)) sample.types.push(row.property);
    if (row.subject_span && row.object_span) {
      const shift = ([start, end]: Range): Range => [start - row.passage[0], end - row.passage[0]];
      sample.wanted.push({ type: row.property, source: shift(row.subject_span), target: shift(row.object_span) });
    }
  }
  return [...samples.values()];
}

function measure(
  samples: readonly Sample[],
  mapping: Mapping,
  model: Model,
): { tallies: Map<string, Tally>; errors: string[] } {
  const tallies = new Map<string, Tally>();
  const errors: string[] = [];
  const count = (type: string, outcome: keyof Tally): void => {
    for (const key of [type, "all"]) {
      const tally = tallies.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      tally[outcome]++;
      tallies.set(key, tally);
    }
  };
  samples.forEach((sample, i) => {
    const document = analyze({ id: `s${i}`, text: sample.text }, model);
    const touches = (chain: number, [start, end]: Range): boolean =>
      document.chains[chain]?.mentions.some((index) => {
        const mention = document.mentions[index];
        return !!mention && mention.start < end && start < mention.end;
      }) ?? false;
    const found = new Set<number>();
    for (const relation of document.relations)
      for (const { type, swap } of mapping(relation, document)) {
        if (!sample.types.includes(type)) continue;
        const [source, target] = swap ? [relation.target, relation.source] : [relation.source, relation.target];
        const hits = sample.wanted.flatMap((one, k) =>
          one.type === type && touches(source, one.source) && touches(target, one.target) ? [k] : [],
        );
        if (hits.length === 0) {
          if (type === "SPOUSE" && swap) continue;
          const turned = sample.wanted.some(
            (one) => one.type === type && touches(target, one.source) && touches(source, one.target),
          );
          count(type, "wrong");
          errors.push(
            `${turned ? "SWAPPED" : "EXTRA"} ${relation.claims[0]?.extractor} ${document.chains[source]?.name} > ${document.chains[target]?.name} | ${sample.text}`,
          );
        }
        for (const k of hits) found.add(k);
      }
    sample.wanted.forEach((one, k) => {
      count(one.type, found.has(k) ? "right" : "missed");
      if (found.has(k)) return;
      const named = (range: Range): boolean => document.chains.some((chain) => touches(chain.index, range));
      errors.push(
        `${named(one.source) && named(one.target) ? "NO PATTERN" : "NO MENTION"} ${one.type} ${sample.text.slice(...one.source)} > ${sample.text.slice(...one.target)} | ${sample.text}`,
      );
    });
  });
  return { tallies, errors };
}

export const relations: Suite = {
  name: "relations",
  description: "relations on CoNLL04 dev and KnowledgeNet fold 4, types mapped (--errors lists them by class)",
  run(options) {
    const model = loadModel(new Uint8Array(readFileSync(join(__dirname, "../../model/en.bin"))));
    const parts = [
      { name: "CoNLL04 dev", ...measure(conll04(), conllTypes, model) },
      { name: "KnowledgeNet fold 4", ...measure(knowledgeNet(), knowledgeNetTypes, model) },
    ];
    const tables = parts.map(({ name, tallies, errors }) => {
      const rows = [...tallies]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, { right, wrong, missed }]) => {
          const p = right / (right + wrong) || 0;
          const r = right / (right + missed) || 0;
          return `${type.padEnd(24)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r) || 0).toFixed(3)}  (${right}/${wrong}/${missed})`;
        });
      const classes = new Map<string, number>();
      for (const error of errors) {
        const kind = /^(NO PATTERN|NO MENTION|SWAPPED|EXTRA)/.exec(error)?.[0] ?? "";
        classes.set(kind, (classes.get(kind) ?? 0) + 1);
      }
      return [
        `## ${name}`,
        ...rows,
        [...classes].map(([kind, n]) => `${kind.toLowerCase()} ${n}`).join(", "),
        ...(options.includes("--errors") ? errors : []),
      ].join("\n");
    });
    return [...tables, "## gold/dev, confidence", ...relationReliability(model)].join("\n");
  },
};

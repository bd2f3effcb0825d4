// Graphs of single articles from a few lines, for tests and the resolution suite. A sketch's lines are
//   P smith = John Smith | Smith | the mayor      a chain: type letter, label, mentions ("the …"/"a …" are nominal)
//   L iraq = Iraq:country | Iraqi>Iraq            subtype after ":", the name a mention stands for after ">"
//   smith LEADS toledo mayor                      a relation with its role words
// The text is the mentions one after the other, so that every quote is in it.

import {
  FORMAT_VERSION,
  type Claim,
  type Entity,
  type EntityMention,
  type GraphData,
  type Relation,
} from "../../graph/graph-data";
import type { EntityType, Subtype } from "../../ontology/entity-types";
import type { RelationType } from "../../ontology/relation-types";

const TYPES: Readonly<Record<string, EntityType>> = {
  P: "Person",
  O: "Organization",
  L: "Place",
  F: "Facility",
  E: "Event",
};

/** The graph of one article; local entity ids are `article/label`. */
export function sketch(id: string, lines: string, published?: string): GraphData {
  let text = "";
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  const write = (quote: string): { article: string; start: number; end: number; quote: string } => {
    const start = text.length;
    text += `${quote}. `;
    return { article: id, start, end: start + quote.length, quote };
  };
  for (const line of lines.split("\n").map((each) => each.trim())) {
    const chain = /^([PLOFE]) (\S+) = (.+)$/.exec(line);
    const relation = /^(\S+) ([A-Z_]+) (\S+) ?(.*)$/.exec(line);
    if (chain) {
      const [, letter = "", label = "", rest = ""] = chain;
      let subtype: string | undefined;
      const mentions = rest.split(" | ").map((words): EntityMention => {
        const [said = "", type] = words.split(":");
        const [quote = "", name] = said.split(">");
        subtype ??= type;
        const form = /^(?:the|a|an) [a-z]/.test(quote) ? "NOM" : "NAM";
        return { ...write(quote), form, ...(name !== undefined && { name }) };
      });
      const named = mentions.filter((mention) => mention.form === "NAM");
      entities.push({
        id: `${id}/${label}`,
        type: TYPES[letter] as EntityType,
        ...(subtype !== undefined && { subtype: subtype as Subtype }),
        name: named[0]?.name ?? named[0]?.quote ?? (mentions[0]?.quote as string),
        aliases: named.map(({ quote }) => quote).sort(),
        named: named.length > 0,
        mentions,
      });
    } else if (relation) {
      const [, source, type, target, role] = relation;
      const claim: Claim = {
        quoteType: "narration",
        polarity: "affirmed",
        certainty: "certain",
        evidence: write(line),
        confidence: 0.9,
        extractor: "sketch",
      };
      relations.push({
        id: `${id}/${relations.length}`,
        type: type as RelationType,
        source: `${id}/${source}`,
        target: `${id}/${target}`,
        ...(role && { role }),
        claims: [claim],
      });
    } else if (line !== "") throw new Error(`sketch ${id}: "${line}" is no line of a sketch`);
  }
  const article = { id, text, ...(published !== undefined && { published }) };
  return { nutgraph: FORMAT_VERSION, articles: [article], entities, relations, events: [], quotations: [] };
}

/** Splits a family's text at lines of `--` into the graphs of its articles, with ids `prefix-01`, `prefix-02` … */
export const sketches = (prefix: string, text: string): GraphData[] =>
  text.split(/^\s*--\s*$/m).map((lines, i) => sketch(`${prefix}-${String(i + 1).padStart(2, "0")}`, lines));

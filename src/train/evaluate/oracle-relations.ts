// The suite `oracle-relations`: relations on gold articles whose mentions are the gold names themselves, so that only the
// patterns are measured. `--gold train|dev`, `--errors`, `--types`.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findAttributions } from "../../extract/find-attributions";
import { findRelations } from "../../extract/find-relations";
import { findTimes } from "../../extract/find-times";
import { decodeModel } from "../../model/format";
import { RELATION_ROWS, type RelationType } from "../../ontology/relation-types";
import { readLanguageModel } from "../../text/language-model";
import { read } from "../../text/read";
import { gold } from "../corpora";
import { markedDocument } from "../marked-document";
import { goldMarks, readGoldArticle } from "../oracle-document";
import type { Suite } from "./suite";

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const line = (name: string, { right, wrong, missed }: Tally): string => {
  const precision = right / (right + wrong) || 0;
  const recall = right / (right + missed) || 0;
  const f1 = (2 * right) / (2 * right + wrong + missed) || 0;
  return `${name.padEnd(36)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right}/${wrong}/${missed})`;
};

export const ORACLE_RELATIONS: Suite = {
  name: "oracle-relations",
  description: "relations between gold mentions on gold articles",
  run(options) {
    const folder = gold(
      options[options.indexOf("--gold") + 1] === "dev" && options.includes("--gold") ? "dev" : "train",
    );
    const language = readLanguageModel(
      decodeModel(new Uint8Array(readFileSync(join(__dirname, "../../model/en.bin")))),
    );
    const tallies = new Map<string, Tally>();
    const tally = (key: string): Tally => {
      const known = tallies.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      tallies.set(key, known);
      return known;
    };
    const errors: string[] = [];
    let swapped = 0;
    for (const file of readdirSync(folder).sort()) {
      const article = readGoldArticle(join(folder, file));
      const doc = markedDocument(
        read(
          { id: article.id, text: article.text, ...(article.published ? { published: article.published } : {}) },
          language,
        ),
        goldMarks(article),
      );
      const timed = { ...doc, ...findTimes(doc) };
      const full = { ...timed, ...findAttributions(timed) };
      const key = (type: string, source: string, target: string): string =>
        RELATION_ROWS[type as RelationType].symmetric && source > target
          ? `${type}|${target}|${source}`
          : `${type}|${source}|${target}`;
      const free = new Set(
        article.relations.filter((one) => one.optional).map((one) => key(one.type, one.source, one.target)),
      );
      const wanted = new Map(
        article.relations.filter((one) => !one.optional).map((one) => [key(one.type, one.source, one.target), one]),
      );
      for (const name of free) wanted.delete(name);
      const got = new Set<string>();
      for (const relation of findRelations(full).relations) {
        const [source, target] = [relation.source, relation.target].map((chain) => doc.chains[chain]?.name ?? "") as [
          string,
          string,
        ];
        const id = (name: string): string => article.entities.find((entity) => entity.name === name)?.id ?? name;
        const one = key(relation.type, id(source), id(target));
        if (free.has(one) || got.has(one)) continue;
        got.add(one);
        const right = wanted.has(one);
        if (!right && wanted.has(key(relation.type, id(target), id(source)))) swapped++;
        for (const name of [relation.type, "all", ...new Set(relation.claims.map((claim) => `  ${claim.extractor}`))])
          tally(name)[right ? "right" : "wrong"]++;
        if (!right) {
          const claim = relation.claims[0];
          errors.push(
            `${file} EXTRA ${claim?.extractor} ${source} > ${target}: ${article.text.slice(claim?.evidence.start, claim?.evidence.end).replace(/\s+/g, " ")}`,
          );
        }
      }
      for (const [one, relation] of wanted)
        if (!got.has(one)) {
          for (const name of [relation.type, "all"]) tally(name).missed++;
          errors.push(`${file} MISSED ${one}: ${relation.quote.replace(/\s+/g, " ")}`);
        }
    }
    const table = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, counts]) => line(name, counts));
    return [...(options.includes("--errors") ? errors : []), ...table, `swapped ${swapped}`].join("\n");
  },
};

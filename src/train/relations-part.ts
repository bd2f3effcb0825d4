// The part `relations` of `npm run train`: the second opinion on relations, from the edges that the whole pipeline finds
// on gold/train and the written stories. It needs the other sections of the model file: train it last.

import { readFileSync } from "node:fs";
import { RELATIONS_SECTION } from "../extract/relation-model";
import { loadModel } from "../load-model";
import { analyze } from "../pipeline";
import { MODEL_PATH } from "./model-file";
import { readGoldArticle } from "./oracle-document";
import { relationExamples, type RelationExample } from "./relation-examples";
import { trainRelations } from "./train-relations";
import { marksUnlikeGold, trainingArticles } from "./training-articles";

/** Trains on the gold articles as the pipeline reads them now. */
export function relationsPart(log: (line: string) => void): ReadonlyMap<string, Uint8Array> {
  const model = loadModel(new Uint8Array(readFileSync(MODEL_PATH)));
  const examples: RelationExample[] = [];
  let missed = 0;
  trainingArticles().forEach((path, i) => {
    if (marksUnlikeGold(path)) return;
    const article = readGoldArticle(path);
    const { id, text, title, published } = article;
    const document = analyze({ id, text, ...(title ? { title } : {}), ...(published ? { published } : {}) }, model);
    const found = relationExamples(document, article, i);
    examples.push(...found.examples);
    missed += found.missed;
  });
  log(
    `${examples.length} edges on training articles, ${examples.filter(({ right }) => right).length} right; ${missed} relations not found`,
  );
  return new Map([[RELATIONS_SECTION, trainRelations(examples, missed, log)]]);
}

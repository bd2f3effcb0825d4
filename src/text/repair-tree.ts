// What is mended in a tree as the parser gave it, in this order: each rule knows a configuration that UD English never has, or hardly ever, and
// what it should be. Owns the order alone; a rule that no sentence needs costs one look at the words.

import { andAHalf } from "./and-a-half";
import { clauseConjunctions } from "./clause-conjunctions";
import { closeAppositions } from "./close-appositions";
import { daysOf } from "./days-of";
import { headExistentials, type ChangingTree } from "./existential";
import { finiteParticiples } from "./finite-participles";
import { joinedAppositions } from "./joined-appositions";
import { joinedParticiples } from "./joined-participles";
import { namedAs } from "./named-as";
import { namedPosts } from "./named-posts";
import { numbersAlone } from "./numbers-alone";
import { numbersBefore } from "./numbers-before";
import { onlyComplement } from "./only-complement";
import { onlyObject } from "./only-object";
import { onlySubject } from "./only-subject";
import { openLists } from "./open-lists";
import { relationsOfClauses } from "./relations-of-clauses";
import { reportedClauses } from "./reported-clauses";
import { saidBehind } from "./said-behind";
import { saidBetween } from "./said-between";
import { secondSubjects } from "./second-subjects";
import { strayClauses } from "./stray-clauses";

/** Mends heads, relations and tags in place; gives the forms of “be” that are no auxiliaries. */
export function repairTree(tree: ChangingTree): ReadonlySet<number> {
  const existentials = headExistentials(tree);
  onlySubject(tree);
  andAHalf(tree);
  numbersAlone(tree);
  numbersBefore(tree);
  clauseConjunctions(tree);
  finiteParticiples(tree);
  onlyComplement(tree);
  reportedClauses(tree);
  strayClauses(tree);
  onlyObject(tree);
  for (const i of joinedParticiples(tree)) tree.xpos[i] = "VBN";
  for (const i of closeAppositions(tree)) tree.heads[i] = i - 1;
  for (const mistaken of [secondSubjects, namedAs]) for (const i of mistaken(tree)) tree.deprels[i] = "obj";
  openLists(tree);
  joinedAppositions(tree);
  namedPosts(tree);
  saidBetween(tree);
  saidBehind(tree);
  daysOf(tree);
  relationsOfClauses(tree);
  return existentials;
}

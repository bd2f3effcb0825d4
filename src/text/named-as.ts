// “named *Janet Yellen* as secretary”: where “as” says what someone becomes, the name behind the verb is its object and no complement.

import type { TaggedTree } from "./tagged-tree";

/**
 * The names called complements that are objects.
 *
 * @example
 * // “named Janet as secretary” with Janet as xcomp: [1]; “named her Janet”: []
 */
export function namedAs(tree: TaggedTree): number[] {
  const { forms, xpos, heads, deprels } = tree;
  const found: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    const verb = heads[i] as number;
    if (deprels[i] !== "xcomp" || verb < 0 || verb > i || !(xpos[i] as string).startsWith("NNP")) continue;
    if (hasAsAlone(tree, verb, i)) found.push(i);
  }
  return found;
}

/** Whether a verb has “as” behind a word, and no object. */
function hasAsAlone({ forms, heads, deprels }: TaggedTree, verb: number, behind: number): boolean {
  const below = (k: number, deprel: string): boolean => heads[k] === verb && deprels[k] === deprel;
  if (forms.some((_, k) => below(k, "obj") || below(k, "nsubj:pass"))) return false;
  return forms.some(
    (form, k) =>
      form === "as" && deprels[k] === "case" && (heads[k] as number) > behind && below(heads[k] as number, "obl"),
  );
}

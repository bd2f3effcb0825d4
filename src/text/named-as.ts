// “named *Janet Yellen* as secretary”: where “as” says what someone becomes, the name behind the verb is its object and no complement.

import type { TaggedTree } from "./tagged-tree";

/**
 * The names called complements that are objects.
 *
 * @example
 * // “named Janet as secretary” with Janet as xcomp: [1]; “named her Janet”: []
 */
export function namedAs({ forms, xpos, heads, deprels }: TaggedTree): number[] {
  const found: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    const verb = heads[i] as number;
    if (deprels[i] !== "xcomp" || verb < 0 || verb > i || !(xpos[i] as string).startsWith("NNP")) continue;
    const below = (k: number, deprel: string): boolean => heads[k] === verb && deprels[k] === deprel;
    const hasObject = forms.some((_, k) => below(k, "obj") || below(k, "nsubj:pass"));
    const hasAs = forms.some(
      (form, k) =>
        form === "as" && deprels[k] === "case" && (heads[k] as number) > i && below(heads[k] as number, "obl"),
    );
    if (hasAs && !hasObject) found.push(i);
  }
  return found;
}

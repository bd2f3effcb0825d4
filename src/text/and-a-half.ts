// “two and a half years”, “six and a half million dollars”: the number counts the noun, and “half” is joined to the number (UD English). A parser
// takes the noun for joined to the number, which then stands alone. Says nothing of “a year and a half”.

import type { ChangingTree } from "./existential";
import { hangsOn } from "./hangs-on";
import { hang } from "./subject-pair";

/** Makes the noun the head of such phrases; heads and relations are changed in place. */
export function andAHalf(tree: ChangingTree): void {
  const { forms, heads, deprels, xpos } = tree;
  for (let and = 1; and + 3 < heads.length; and++) {
    // Few words are numbers: nothing else is asked of the others.
    if (xpos[and - 1] !== "CD" || !/^and$/i.test(forms[and] as string)) continue;
    if (!/^(?:a|one)$/i.test(forms[and + 1] as string) || !/^half$/i.test(forms[and + 2] as string)) continue;
    const number = and - 1;
    const noun = xpos[and + 3] === "CD" ? and + 4 : and + 3;
    // Where the number hangs on the noun already, all is well.
    if (!/^NNS?$/.test(xpos[noun] ?? "") || hangsOn(heads, number, noun)) continue;
    // What hangs on any of these words from outside is the noun's, and so is the place of the one that hangs outside itself.
    let top = number;
    while (isInside(heads[top] as number, number, noun)) top = heads[top] as number;
    hang(tree, noun, heads[top] as number, deprels[top] as string);
    for (let i = 0; i < heads.length; i++)
      if (isInside(heads[i] as number, number, noun) && !isInside(i, number, noun)) heads[i] = noun;
    hang(tree, number, noun, "nummod");
    hang(tree, and + 2, number, "conj");
    hang(tree, and, and + 2, "cc");
    hang(tree, and + 1, and + 2, "det");
    if (noun === and + 4) hang(tree, and + 3, number, "flat");
  }
}

const isInside = (word: number, first: number, last: number): boolean => word >= first && word <= last;

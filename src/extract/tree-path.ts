// The way through a dependency tree from one word to another as one short string: relations climbed, then relations
// descended. It is a feature of the second opinion on roles, after Gildea & Jurafsky 2002.

import type { Sentence, Token } from "../text/token";
import { ancestors, baseRelation } from "./dependency-tree";

/** Longer ways are all alike. */
const MAX_STEPS = 5;

/** Example: from `attacked` to `Rebels` in “Rebels attacked the base” it is `>nsubj`; “far” for more than five steps. */
export function treePath(sentence: Sentence<Token>, from: number, to: number): string {
  const up = [from, ...ancestors(sentence, from)];
  const down = [to, ...ancestors(sentence, to)];
  const meeting = up.find((token) => down.includes(token));
  if (meeting === undefined) return "far";
  const climbed = up.slice(0, up.indexOf(meeting));
  const descended = down.slice(0, down.indexOf(meeting)).reverse();
  if (climbed.length + descended.length > MAX_STEPS) return "far";
  const name = (token: number): string => {
    const deprel = sentence.tokens[token]?.deprel ?? "";
    return /^(?:nsubj:pass|acl:relcl|nmod:poss)$/.test(deprel) ? deprel : baseRelation(deprel);
  };
  return `${climbed.map((token) => `<${name(token)}`).join("")}${descended.map((token) => `>${name(token)}`).join("")}`;
}

/** The steps of a path; a far one counts as one more than the longest. */
export const pathLength = (path: string): number =>
  path === "far" ? MAX_STEPS + 1 : path === "" ? 0 : path.split(/[<>]/).length - 1;

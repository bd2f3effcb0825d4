// Whether two fillers given as words mean one thing within one event: their heads are one word (“at least 13 service
// members”, “the service members”), one's words stand in the other's (“the attack”, “the attack on a post”), or one is a bare
// number and the other counts as many (“270”, “270 workers”).

import type { DraftArgument } from "./fill-roles";

/** True for two fillers of words that mean one thing, if they are of one event and role. */
export function sameWords(a: DraftArgument, b: DraftArgument): boolean {
  const [one, two] = [headOf(a), headOf(b)];
  if (one === "" || two === "") return sameCount(a, b);
  return one === two || holds(a.text ?? "", b.text ?? "");
}

const headOf = ({ head, text }: DraftArgument): string => head ?? (text ?? "").toLowerCase().split(/\s+/).at(-1) ?? "";

const sameCount = ({ count: a, text: one }: DraftArgument, { count: b, text: two }: DraftArgument): boolean =>
  a !== undefined && b !== undefined ? a.min === b.min && a.max === b.max : holds(one ?? "", two ?? "");

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[$£€¥]/g, "")
    .replace(/^(?:the|an?) /, "")} `;

/** Whether the longer one has the words of the other. */
function holds(a: string, b: string): boolean {
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  return plain(long).includes(plain(short));
}

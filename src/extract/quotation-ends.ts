// Whole quotations in a stretch of words: a stretch that holds one mark of a pair takes the other where it stands right
// beside (“called it “a betrayal” and not “called it “a betrayal”). Single marks are not looked at: the closing one may be an apostrophe.

import type { Token } from "../text/token";

const OPENING = "“";
const CLOSING = "”";
const EITHER = '"';

/** The first and last token of the stretch, with the mark that its own quotation lacks. */
export function withQuotationEnds(tokens: readonly Token[], first: number, last: number): readonly [number, number] {
  let open = 0;
  let unopened = 0;
  let straight = 0;
  for (let at = first; at <= last; at++) {
    const form = tokens[at]?.form ?? "";
    if (form.length !== 1) continue;
    if (form === EITHER) straight++;
    else if (form === OPENING) open++;
    else if (form === CLOSING && open > 0) open--;
    else if (form === CLOSING) unopened++;
  }
  const is = (at: number, mark: string): boolean => tokens[at]?.form === mark;
  const odd = straight % 2 === 1;
  if ((open === 1 && is(last + 1, CLOSING)) || (odd && is(last + 1, EITHER))) return [first, last + 1];
  if ((unopened === 1 && is(first - 1, OPENING)) || (odd && is(first - 1, EITHER))) return [first - 1, last];
  return [first, last];
}

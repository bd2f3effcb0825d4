// Learns the table of src/text/universal-tag.ts: the commonest universal tag of each key, left out where the next shorter key
// says the same.

import { MAX_FORM, universalTag } from "../text/universal-tag";
import type { TreebankSentence } from "./conllu";

const MIN_COUNT = 3;

/** The table, shorter keys first. */
export function trainUniversalTags(sentences: readonly TreebankSentence[]): Map<string, string> {
  const levels = [0, 1, 2, 3].map(() => new Map<string, Map<string, number>>());
  for (const s of sentences)
    s.forms.forEach((form, i) => {
      const [xpos, deprel, lower] = [s.xpos[i] as string, s.deprels[i] as string, form.toLowerCase()];
      const keys = [xpos, `${xpos} ${deprel}`, `${xpos}  ${lower}`, `${xpos} ${deprel} ${lower}`];
      keys.slice(0, form.length < MAX_FORM ? 4 : 2).forEach((key, level) => {
        const counts = (levels[level] as Map<string, Map<string, number>>).get(key) ?? new Map<string, number>();
        (levels[level] as Map<string, Map<string, number>>).set(key, counts);
        counts.set(s.upos[i] as string, (counts.get(s.upos[i] as string) ?? 0) + 1);
      });
    });
  const table = new Map<string, string>();
  for (const level of levels)
    for (const key of [...level.keys()].sort()) {
      const [top, count] = [...(level.get(key) as Map<string, number>)].sort(
        (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
      )[0] as [string, number];
      const [xpos, deprel = "", form = ""] = key.split(" ") as [string, string?, string?];
      if (level !== levels[0] && (count < MIN_COUNT || universalTag(xpos, deprel, form, table) === top)) continue;
      table.set(key, top);
    }
  return table;
}

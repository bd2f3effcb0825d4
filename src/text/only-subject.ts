// A verb has one subject before it: in 22,000 sentences of UD English no verb has two (“nsubj:outer” apart), but of those of some 2,000
// articles the parser gave one in eleven such a verb. This asks rules one after the other which of the two is none, and what it is.

import { adverbialSubjects } from "./adverbial-subjects";
import type { ChangingTree } from "./existential";
import { listedSubjects } from "./listed-subjects";
import { namedSubjects } from "./named-subjects";
import { relativeSubjects } from "./relative-subjects";
import { reportedSubjects } from "./reported-subjects";
import { isSubject, type SubjectPair } from "./subject-pair";

/** The rules, surest first; each changes the tree and says so, or leaves it. */
const RULES: readonly ((pair: SubjectPair) => boolean)[] = [
  listedSubjects,
  adverbialSubjects,
  reportedSubjects,
  namedSubjects,
  relativeSubjects,
];

/** So many changes around one verb, at most. */
const MOST = 4;

/** Leaves every verb one subject before it, where a rule knows which; heads and relations are changed in place. */
export function onlySubject(tree: ChangingTree): void {
  if (!hasSecond(tree)) return;
  for (let verb = 0; verb < tree.heads.length; verb++)
    for (let changes = 0; changes < MOST && changed(tree, verb); changes++);
}

/** Whether any verb has two, which one look at the words tells. */
function hasSecond({ heads, deprels }: ChangingTree): boolean {
  const has = new Array<number>(heads.length).fill(0);
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] as number;
    if (head < i || !isSubject(deprels[i])) continue;
    if (has[head] === 1) return true;
    has[head] = 1;
  }
  return false;
}

function changed(tree: ChangingTree, verb: number): boolean {
  const subjects: number[] = [];
  for (let i = 0; i < verb; i++) if (tree.heads[i] === verb && isSubject(tree.deprels[i])) subjects.push(i);
  if (subjects.length < 2) return false;
  const spans = spansOf(tree);
  for (let k = subjects.length - 1; k > 0; k--) {
    const pair = { tree, verb, outer: subjects[k - 1] as number, inner: subjects[k] as number, ...spans };
    if (RULES.some((rule) => rule(pair))) return true;
  }
  return false;
}

/** First and last word of all that hangs on each word, marks left out. */
export function spansOf({ heads, deprels }: ChangingTree): Pick<SubjectPair, "first" | "last"> {
  const first = Int32Array.from(heads, (_, i) => i);
  const last = first.slice();
  const waiting = new Int32Array(heads.length);
  for (const head of heads) if (head >= 0) (waiting[head] as number)++;
  // Every word tells its head once all of its own words have told it.
  for (let i = 0; i < heads.length; i++) {
    if (waiting[i] !== 0) continue;
    for (let at = i; at >= 0 && waiting[at] === 0; at = heads[at] as number) {
      waiting[at] = -1;
      const head = heads[at] as number;
      if (head < 0) break;
      (waiting[head] as number)--;
      if (deprels[at] === "punct") continue;
      first[head] = Math.min(first[head] as number, first[at] as number);
      last[head] = Math.max(last[head] as number, last[at] as number);
    }
  }
  return { first, last };
}

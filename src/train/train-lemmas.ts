// Learns the ending rules of the lemmatizer from words with tags and lemmas: for each tag the rule of every ending that says
// something else than the next shorter one, then whole words that the endings get wrong.

import { MAX_ENDING, lemmatize, type LemmaRule, type LemmaRules } from "../text/lemmatize";

/** A word as a treebank has it; `first` marks the start of a sentence. */
export interface LemmaExample {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly first: boolean;
}

/** Pronouns alone have lemmas whose case is their own: "me" is a form of "I". */
const OWN_CASE = /^PRP/;

const ruleOf = (lower: string, lemma: string, xpos: string): LemmaRule => {
  const target = OWN_CASE.test(xpos) ? lemma : lemma.toLowerCase();
  let same = 0;
  while (same < lower.length && same < target.length && lower[same] === target[same]) same++;
  return { cut: lower.length - same, add: target.slice(same) };
};
const write = (rule: LemmaRule): string => `${rule.cut}-${rule.add}`;
const readRule = (text: string): LemmaRule => ({
  cut: Number(text.slice(0, text.indexOf("-"))),
  add: text.slice(text.indexOf("-") + 1),
});

/** Learns rules; words seen only once make endings but no entries of their own unless the endings fail. */
export function trainLemmas(examples: readonly LemmaExample[], known: { has(word: string): boolean }): LemmaRules {
  const types = new Map<string, Map<string, number>>();
  const caseVotes = new Map<string, [number, number]>();
  const capitalVotes = new Map<string, [number, number]>();
  for (const { form, xpos, lemma, first } of examples) {
    if (lemma === "_" || lemma === "" || form.length > 40) continue;
    const lower = form.toLowerCase().replaceAll("’", "'");
    bump(types, `${xpos} ${lower}`, write(ruleOf(lower, lemma, xpos)));
    if (form === lower || first) continue;
    const kept = lemma !== lemma.toLowerCase() ? 0 : 1;
    vote(caseVotes, xpos, kept);
    if (!/^NNP/.test(xpos)) vote(capitalVotes, lower, kept);
  }
  const keepsCase = new Set(
    [...caseVotes]
      .filter(([xpos, [kept, lowered]]) => kept > 2 * lowered && !OWN_CASE.test(xpos))
      .map(([xpos]) => xpos),
  );
  const capitalized = new Set([...capitalVotes].filter(([, [kept, lowered]]) => kept > lowered).map(([word]) => word));
  const endings = new Map<string, Map<string, number>>();
  for (const [type, rules] of types) {
    const [xpos, lower] = type.split(" ") as [string, string];
    for (const [rule] of rules)
      for (let length = 0; length <= Math.min(MAX_ENDING, lower.length - 1); length++)
        bump(endings, `${xpos} ${lower.slice(lower.length - length)}`, rule);
  }
  const rules = new Map<string, LemmaRule>();
  const shortestFirst = [...endings.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of shortestFirst) {
    const [top, count] = mostOf(endings.get(key) as Map<string, number>);
    if (count < 2 && !key.endsWith(" ")) continue;
    const inherited = inheritedRule(key, rules);
    if (inherited === undefined || write(inherited) !== top) rules.set(key, readRule(top));
  }
  const learned: LemmaRules = { rules, keepsCase, capitalized, known };
  for (const [type, seen] of types) {
    const [xpos, lower] = type.split(" ") as [string, string];
    const [top] = mostOf(seen);
    const rule = readRule(top);
    const wanted = lower.slice(0, lower.length - rule.cut) + rule.add;
    if (lemmatize(lower, xpos, learned) !== wanted) rules.set(`${xpos} ^${lower}`, rule);
  }
  return learned;
}

function inheritedRule(key: string, rules: ReadonlyMap<string, LemmaRule>): LemmaRule | undefined {
  const space = key.indexOf(" ");
  const xpos = key.slice(0, space + 1);
  for (let from = space + 2; from <= key.length; from++) {
    const rule = rules.get(xpos + key.slice(from));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function bump(map: Map<string, Map<string, number>>, key: string, value: string): void {
  const counts = map.get(key) ?? new Map<string, number>();
  map.set(key, counts);
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function vote(map: Map<string, [number, number]>, key: string, which: 0 | 1): void {
  const votes = map.get(key) ?? [0, 0];
  votes[which]++;
  map.set(key, votes);
}

function mostOf(counts: ReadonlyMap<string, number>): [string, number] {
  let top: [string, number] = ["0-", 0];
  for (const [value, count] of counts) if (count > top[1] || (count === top[1] && value < top[0])) top = [value, count];
  return top;
}

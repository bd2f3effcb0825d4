// The regular forms of an English verb or noun, so that a trigger is found even where the lemmatizer does not know its
// lemma ("extradited"), and the irregular past forms of verbs that news are full of and that it gets wrong ("fled", "overran").

const VOWEL = /[aeiou]/;

/** Past tense and participle of irregular verbs, by the verb without its prefix. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `beat beat beaten, bind bound, blow blew blown, break broke broken, bring brought, buy bought, catch caught, come came, fall fell fallen,
  fight fought, find found, flee fled, freeze froze frozen, fly flew flown, give gave given, go went gone, hang hung, hold held, lead led, leave left,
  lend lent, lose lost, meet met, pay paid, ride rode ridden, run ran, seek sought, sell sold, send sent, shoot shot,
  sink sank sunk, slay slew slain, speak spoke spoken, spend spent, spin spun, steal stole stolen, strike struck stricken,
  swear swore sworn, sweep swept, take took taken, tear tore torn, throw threw thrown, draw drew drawn, win won`
    .split(/,\s+/)
    .map((line) => line.trim().split(" "))
    .map(([lemma = "", ...forms]) => [lemma, forms]),
);
const PREFIXES = ["over", "with", "under", "out", "up", "re"];

function irregularForms(lemma: string): string[] {
  const prefix = PREFIXES.find((each) => lemma.startsWith(each) && IRREGULAR.has(lemma.slice(each.length))) ?? "";
  return (IRREGULAR.get(lemma.slice(prefix.length)) ?? []).map((form) => prefix + form);
}

/** `-s`, `-ed`, `-ing`, the doubled and shortened variants, and irregular past forms. Example: `verbForms("ban")` holds "banned" and "banning". */
export function verbForms(lemma: string): string[] {
  const last = lemma.at(-1) ?? "";
  const before = lemma.at(-2) ?? "";
  const forms = [plural(lemma), ...irregularForms(lemma)];
  if (last === "e") forms.push(`${lemma}d`, `${lemma.slice(0, -1)}ing`, `${lemma}ing`);
  else if (last === "y" && !VOWEL.test(before)) forms.push(`${lemma.slice(0, -1)}ied`, `${lemma}ing`);
  else {
    forms.push(`${lemma}ed`, `${lemma}ing`);
    if (/[bcdfghjklmnpqrstvz]/.test(last) && VOWEL.test(before)) {
      const double = last === "c" ? "ck" : last + last;
      forms.push(`${lemma.slice(0, -1)}${double}ed`, `${lemma.slice(0, -1)}${double}ing`);
    }
  }
  return forms;
}

/** The regular plural (and third person). Example: `plural("siege")` is "sieges". */
export function plural(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

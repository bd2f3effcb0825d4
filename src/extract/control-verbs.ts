// Verbs that say who does what a clause without a subject tells: “*forced* him to resign”, “*accused* rebels of attacking”.
// Lists only; who stands where in the tree is verb-subject.ts's and bare-clause.ts's business.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs whose object does what the infinitive says: “forced him to resign”. */
export const OBJECT_CONTROL = list(`
  force order ask urge tell allow help persuade want expect require press pressure invite instruct permit enable lead
  cause call compel encourage appoint elect send advise warn convince get incite authorize authorise command oblige
  inspire motivate prompt beg implore petition lobby forbid direct empower entitle dare challenge provoke coerce`);

/** Verbs whose object does it if it can do anything: “paid *gunmen* to kill him”, but “paid a million to free him”. */
export const HIRING = list(
  "pay train recruit hire deploy dispatch arm equip bribe mobilize mobilise assign choose select",
);

/** Verbs that call for something by a preposition: “called *on the rebels* to free them”. */
export const OBLIQUE_CONTROL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", list("on upon for")],
  ["appeal", list("to for")],
  ["wait", list("for")],
  ["plead", list("with")],
  ["prevail", list("on upon")],
  ["rely", list("on")],
  ["depend", list("on")],
  ["pray", list("for")],
]);

/** Verbs whose object does what the gerund behind a preposition says: “accused *rebels* of attacking a convoy”. */
export const GERUND_CONTROL = list(`
  accuse suspect convict charge acquit blame condemn criticize criticise denounce praise thank arrest detain jail
  imprison sentence fine sue indict prosecute ban bar block stop prevent prohibit discourage keep deter dissuade
  restrain save exclude punish execute hang pardon reprimand expel suspend sack fire dismiss cite honor honour commend
  congratulate credit talk trick force pressure coerce warn clear absolve exonerate hold try impeach seize capture`);

/** Prepositions in front of such a gerund; any other (“after”, “by”, “in”) leaves it to the subject. */
export const BEFORE_GERUND = list("of for with from over into against");

/** Verbs that see or catch somebody at what a bare gerund says: “filmed *officers* beating a man”. */
export const SEEING = list("catch see film find watch hear spot photograph record witness observe notice leave show");

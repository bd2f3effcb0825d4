// The grammar of time expressions as rows (see match-time-rows.ts for the pattern language). Calendar dates with a day
// (“March 13, 2004”, “2021-08-27”) and clock times are found by chrono-node; rows find the rest. To add a form, add a row.

import { PLAIN_MONTHS } from "../../ontology/time-words";
import type { TimeUnit } from "../../ontology/time-words";
import type { Token } from "../../text/token";
import type { TimeRow } from "./match-time-rows";

const BEFORE = -1;
const NOUNS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);
const YEAR_LEADS: ReadonlySet<string> = new Set(
  "in since during until till by from of through for between after before and to around circa throughout ( – — - early late mid".split(
    " ",
  ),
);
const SHORT_UNITS: ReadonlySet<TimeUnit> = new Set(["second", "minute", "hour", "day"]);
const isShort = (unit: TimeUnit): boolean => SHORT_UNITS.has(unit);
const DETERMINERS: ReadonlySet<string> = new Set(["DET", "PRON", "PART"]);

/** A month alone is a time before a noun: “a June attack”, not “June said”. */
function isModifyingMonth(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (!next || !PLAIN_MONTHS.has(tokens[last]?.form.toLowerCase() ?? "")) return false;
  return next.form === "'s" || next.form === "’s" || (next.upos === "NOUN" && tokens[first]?.deprel !== "nsubj");
}

/** A number of four digits is a year after a preposition or between a determiner and a noun (“the 2004 bombings”). */
function isYearInContext(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  const year = Number(tokens[last]?.form);
  if (year < EARLIEST_BARE_YEAR || year > LATEST_BARE_YEAR) return false;
  const counts = next !== undefined && next.upos === "NOUN" && next.feats["Number"] === "Plur";
  if (before && YEAR_LEADS.has(before.form.toLowerCase())) return !counts;
  if (next && (next.form === "'s" || next.form === "’s")) return true;
  return before !== undefined && DETERMINERS.has(before.upos) && next !== undefined && NOUNS.has(next.upos);
}

/** “Today” beside another name is part of it: “USA Today”, “The Tonight Show”. */
function isNoName(tokens: readonly Token[], first: number, last: number): boolean {
  const isProper = (at: number): boolean => tokens[at]?.upos === "PROPN";
  if (first === last && first > 0 && isCapital(tokens[first]) && isProper(first - 1)) return false;
  return last === 0 || !isCapital(tokens[last]) || !isCapital(tokens[last + 1]) || !isProper(last + 1);
}

const isCapital = (token: Token | undefined): boolean => /^[A-Z]/.test(token?.form ?? "");

/** “Last month”, not “supplies will last months”. */
const isSingular = (tokens: readonly Token[], _: number, last: number): boolean =>
  !(tokens[last]?.form ?? "").toLowerCase().endsWith("s");

/** Four digits below or above are more often a number of things than a year. */
const EARLIEST_BARE_YEAR = 1500;
const LATEST_BARE_YEAR = 2060;

/** Read with the longest match first, among equals from the top. */
export const TIME_ROWS: readonly TimeRow[] = [
  {
    pattern: "early|mid|late? -? MONTH of|,? YEAR",
    shape: ({ numbers: [month, year] }) => ({ kind: "date", month: month as number, year: year as number }),
    examples: [
      ["They were abducted in [August of 2001].", "2001-08"],
      ["The tribunal was set up in [November, 1994].", "1994-11"],
      ["It struck in [late December 2004].", "2004-12"],
    ],
    counterexamples: ["The march of [1963] drew thousands.", "In [August], 12000 men left."],
  },
  {
    pattern: "early|mid|late? -? MONTH of? last year",
    shape: ({ numbers: [month] }) => ({ kind: "date", month: month as number, yearShift: BEFORE }),
    examples: [
      ["He was arrested in [March last year].", "2020-03"],
      ["He was arrested in [November of last year].", "2020-11"],
      ["It burned in [early May last year].", "2020-05"],
    ],
    counterexamples: ["In [March] last came the rain.", "It rose in [May], but [last year] it fell."],
  },
  {
    pattern: "early|mid|late? -? MONTH of? this year",
    shape: ({ numbers: [month] }) => ({ kind: "date", month: month as number, yearShift: 0 }),
    examples: [
      ["He was arrested in [March this year].", "2021-03"],
      ["It opens in [November this year].", "2021-11"],
      ["It burned in [early May of this year].", "2021-05"],
    ],
    counterexamples: ["In [March] this came up.", "It rose in [May], but [this year] it fell."],
  },
  {
    pattern: "early|mid|late? -? MONTH of? next year",
    shape: ({ numbers: [month] }) => ({ kind: "date", month: month as number, yearShift: 1 }),
    examples: [
      ["The trial opens in [March next year].", "2022-03"],
      ["It opens in [November next year].", "2022-11"],
      ["It ends in [late May of next year].", "2022-05"],
    ],
    counterexamples: ["In [March] next came the rain.", "It rose in [May], but [next year] it falls."],
  },
  {
    pattern: "MONTH DAY ,? last year",
    shape: ({ numbers: [month, day] }) => ({ kind: "date", month, day, yearShift: BEFORE }),
    examples: [
      ["He was arrested on [March 3 last year].", "2020-03-03"],
      ["It fell on [Sept. 9, last year].", "2020-09-09"],
      ["On [April 3rd last year] they met.", "2020-04-03"],
    ],
    counterexamples: ["They left on [June 5], a warm day, [last year].", "On [May 3] last came the rain."],
  },
  {
    pattern: "the? DAY of? MONTH last year",
    shape: ({ numbers: [day, month] }) => ({ kind: "date", month, day, yearShift: BEFORE }),
    examples: [
      ["He was arrested on [3 March last year].", "2020-03-03"],
      ["It fell on [the 9th of September last year].", "2020-09-09"],
      ["On [7 November last year] they met.", "2020-11-07"],
    ],
    counterexamples: ["They left on [5 June], a warm day, [last year].", "On [3 May] last came the rain."],
  },
  {
    pattern: "MONTH DAY ,? YEAR",
    shape: ({ numbers: [month, day, year] }) => ({ kind: "date", month, day, year }),
    examples: [
      ["The attacks of [September 11, 2001] changed it.", "2001-09-11"],
      ["She was born on [Feb. 9, 1935] in Tutwiler.", "1935-02-09"],
      ["On [April 3rd, 1999] they met.", "1999-04-03"],
    ],
    counterexamples: ["They left on [June 5], 300 of them.", "They met on February 31, 2001 in a joke."],
  },
  {
    pattern: "the? DAY of? MONTH ,? YEAR",
    shape: ({ numbers: [day, month, year] }) => ({ kind: "date", month, day, year }),
    examples: [
      ["The treaty of [14 May 1955] bound them.", "1955-05-14"],
      ["He died on [the 3rd of March 2010].", "2010-03-03"],
      ["On [7 November, 1917] they took the palace.", "1917-11-07"],
    ],
    counterexamples: ["About 40 [May 2010] reports remain.", "The 3 may 2000 times refuse."],
  },
  {
    pattern: "MONTH DAY",
    shape: ({ numbers: [month, day] }) => ({ kind: "date", month, day }),
    examples: [
      ["Oil passed $110 on [March 13].", "2021-03-13"],
      ["The attack of [December 11] killed three.", "2020-12-11"],
      ["They left on [Aug. 3rd].", "2021-08-03"],
    ],
    counterexamples: ["In [May] 40 men left.", "They may 3 times refuse."],
  },
  {
    pattern: "the? DAY of? MONTH",
    shape: ({ numbers: [day, month] }) => ({ kind: "date", month, day }),
    examples: [
      ["Voting ended on [14 May].", "2021-05-14"],
      ["He left on [the 3rd of March].", "2021-03-03"],
      ["It opened on [1 July].", "2021-07-01"],
    ],
    counterexamples: ["The 12 may refuse.", "Some 50 [June] recruits left."],
  },
  {
    pattern: "<in|since|during|until|by|from|of|through|between early|mid|late? -? MONTH",
    shape: ({ numbers: [month] }) => ({ kind: "date", month }),
    examples: [
      ["He was extradited in [October].", "2020-10"],
      ["Mastrogiacomo was abducted in [early March].", "2021-03"],
      ["It ran from [May] on.", "2021-05"],
    ],
    counterexamples: ["The March was peaceful.", "They may go."],
  },
  {
    pattern: "this|early|mid|late MONTH",
    shape: ({ numbers: [month] }) => ({ kind: "date", month }),
    examples: [
      ["It began [this May].", "2021-05"],
      ["It ended [late November].", "2020-11"],
      ["[Early March] was cold.", "2021-03"],
    ],
    counterexamples: ["This may be late.", "They call this march a success."],
  },
  {
    pattern: "last|past MONTH",
    shape: ({ numbers: [month] }) => ({ kind: "month", month: month as number, direction: BEFORE }),
    examples: [
      ["It was sold [last March].", "2021-03"],
      ["They met [last August].", "2020-08"],
      ["He left [last December].", "2020-12"],
    ],
    counterexamples: ["The last march drew thousands.", "At last, May spoke."],
  },
  {
    pattern: "next MONTH",
    shape: ({ numbers: [month] }) => ({ kind: "month", month: month as number, direction: 1 }),
    examples: [
      ["It opens [next March].", "2022-03"],
      ["They meet [next September].", "2021-09"],
      ["He leaves [next August].", "2022-08"],
    ],
    counterexamples: ["The next march is larger.", "The next to speak was May."],
  },
  {
    pattern: "early|late on WEEKDAY PART?",
    shape: ({ numbers: [weekday] }) => ({ kind: "weekday", weekday: weekday as number }),
    examples: [
      ["It happened [late on Thursday].", "2021-08-26"],
      ["They met [early on Friday morning].", "2021-08-27"],
      ["[Late on Sunday night] the bomb went off.", "2021-08-22"],
    ],
    counterexamples: ["She arrived late on the [Friday].", "They came on [late Friday]."],
  },
  {
    pattern: "early|earlier|late|later? WEEKDAY PART?",
    shape: ({ numbers: [weekday] }) => ({ kind: "weekday", weekday: weekday as number }),
    examples: [
      ["It happened on [Thursday].", "2021-08-26"],
      ["They met [Friday afternoon].", "2021-08-27"],
      ["[Late Sunday night] the bomb went off.", "2021-08-22"],
    ],
    counterexamples: ["Sun Microsystems rose.", "He sat down.", "They wed in church."],
  },
  {
    pattern: "last|past WEEKDAY PART?",
    shape: ({ numbers: [weekday] }) => ({ kind: "weekday", weekday: weekday as number, week: BEFORE }),
    examples: [
      ["He was shot [last Friday].", "2021-08-20"],
      ["They met [last Monday].", "2021-08-23"],
      ["It ended [last Thursday night].", "2021-08-26"],
    ],
    counterexamples: ["They came last on [Friday].", "That was the last of the Fridays."],
  },
  {
    pattern: "next|coming WEEKDAY PART?",
    shape: ({ numbers: [weekday] }) => ({ kind: "weekday", weekday: weekday as number, week: 1 }),
    examples: [
      ["They vote [next Friday].", "2021-09-03"],
      ["It opens [next Monday].", "2021-08-30"],
      ["The trial starts [next Thursday].", "2021-09-02"],
    ],
    counterexamples: ["What comes next on [Friday] is open.", "The next of her Mondays is free."],
  },
  {
    pattern: "early|earlier|late|later? yesterday PART?",
    where: isNoName,
    shape: () => ({ kind: "shift", unit: "day", amount: -1 }),
    examples: [
      ["A storm [yesterday] hit Mecca.", "2021-08-26"],
      ["They fired [yesterday evening].", "2021-08-26"],
      ["[Late yesterday] they left.", "2021-08-26"],
    ],
    counterexamples: ["They mourned the yesterdays of their youth.", "Paul sang Yesterday Once More."],
  },
  {
    pattern: "early|earlier|late|later? today",
    where: isNoName,
    shape: () => ({ kind: "shift", unit: "day", amount: 0 }),
    examples: [
      ["The ministers decide [today].", "2021-08-27"],
      ["[Earlier today] he fell.", "2021-08-27"],
      ["Officials [today] denied it.", "2021-08-27"],
      ["[Today] Biden met them.", "2021-08-27"],
    ],
    counterexamples: ["USA Today asked voters.", "The Today Programme asked her."],
  },
  {
    pattern: "this morning|afternoon|evening",
    where: isNoName,
    shape: () => ({ kind: "shift", unit: "day", amount: 0 }),
    examples: [
      ["They met [this morning].", "2021-08-27"],
      ["[This afternoon] it rained.", "2021-08-27"],
      ["He fell [this evening].", "2021-08-27"],
    ],
    counterexamples: ["In all this, morning prayers went on.", "This Evening Standard report angered him."],
  },
  {
    pattern: "tonight",
    where: isNoName,
    shape: () => ({ kind: "shift", unit: "day", amount: 0 }),
    examples: [
      ["He speaks [tonight].", "2021-08-27"],
      ["[Tonight] they play.", "2021-08-27"],
      ["It is on [tonight].", "2021-08-27"],
    ],
    counterexamples: ["The Tonight Show is back.", "Entertainment Tonight called her."],
  },
  {
    pattern: "last night",
    shape: () => ({ kind: "shift", unit: "day", amount: -1 }),
    examples: [
      ["They met [last night].", "2021-08-26"],
      ["[Last night] it burned.", "2021-08-26"],
      ["He fell [last night].", "2021-08-26"],
    ],
    counterexamples: ["It was the last quiet night.", "The last nights were cold."],
  },
  {
    pattern: "tomorrow PART?",
    where: isNoName,
    shape: () => ({ kind: "shift", unit: "day", amount: 1 }),
    examples: [
      ["They meet [tomorrow].", "2021-08-28"],
      ["[Tomorrow morning] it opens.", "2021-08-28"],
      ["He leaves [tomorrow].", "2021-08-28"],
    ],
    counterexamples: ["He saw Tomorrow Never Dies twice.", "They dream of better tomorrows."],
  },
  {
    pattern: "the? day before yesterday",
    shape: () => ({ kind: "shift", unit: "day", amount: -2 }),
    examples: [
      ["It fell [the day before yesterday].", "2021-08-25"],
      ["[The day before yesterday] they met.", "2021-08-25"],
      ["He left [the day before yesterday].", "2021-08-25"],
    ],
    counterexamples: ["The day before, the vote failed.", "It was [yesterday], the day before the vote."],
  },
  {
    pattern: "early|earlier|late|later? last|past UNIT",
    where: isSingular,
    shape: ({ unit }) => (isShort(unit) ? undefined : { kind: "shift", unit, amount: BEFORE }),
    examples: [
      ["They met [last week].", "2021-W33"],
      ["It was extended [late last month].", "2021-07"],
      ["42 were killed [last year].", "2020"],
    ],
    counterexamples: ["Supplies will last months.", "It was the last minute."],
  },
  {
    pattern: "early|earlier|late|later? this UNIT",
    where: isSingular,
    shape: ({ unit }) => (isShort(unit) ? undefined : { kind: "shift", unit, amount: 0 }),
    examples: [
      ["Violence broke out [earlier this month].", "2021-08"],
      ["They resumed attacks [this week].", "2021-W34"],
      ["It rose [this year].", "2021"],
    ],
    counterexamples: ["This minute detail matters.", "Of all this, week two was worst."],
  },
  {
    pattern: "early|earlier|late|later? next UNIT",
    where: isSingular,
    shape: ({ unit }) => ({ kind: "shift", unit, amount: 1 }),
    examples: [
      ["It starts [early next year].", "2022"],
      ["They meet [next week].", "2021-W35"],
      ["He leaves [next month].", "2021-09"],
    ],
    counterexamples: ["The next [few weeks] are hard.", "The next of the years was worse."],
  },
  {
    pattern: "NUM UNIT ago",
    shape: ({ numbers: [amount], unit }) =>
      amount === undefined || amount < 0
        ? { kind: "reference", value: "PAST_REF" }
        : { kind: "shift", unit, amount: -amount },
    examples: [
      ["The war began [three years ago].", "2018"],
      ["The offensive started [two weeks ago].", "2021-W32"],
      ["He died [10 days ago].", "2021-08-17"],
    ],
    counterexamples: ["Long ago, [two weeks] of rain fell.", "That was long ago."],
  },
  {
    pattern: "nearly|about|almost|some|over|around|roughly|exactly NUM UNIT ago",
    shape: ({ numbers: [amount], unit }) =>
      amount === undefined || amount < 0
        ? { kind: "reference", value: "PAST_REF" }
        : { kind: "shift", unit, amount: -amount },
    examples: [
      ["The war began [nearly two years ago].", "2019"],
      ["It fell [about 10 days ago].", "2021-08-17"],
      ["They met [almost a year ago].", "2020"],
    ],
    counterexamples: ["It took about [three weeks].", "That was almost an age ago."],
  },
  {
    pattern: "NUM UNIT later|afterwards",
    shape: ({ numbers: [amount], unit }) =>
      amount === undefined || amount < 0 ? undefined : { kind: "follow", unit, amount },
    examples: [
      ["It began on May 3. [Two days later] he died.", "2021-05-05"],
      ["It began on May 3. He died [two months later].", "2021-07"],
      ["It began in 2004. [A year later] he died.", "2005"],
    ],
    counterexamples: ["Two of them left days later.", "It lasted [three days], later five."],
  },
  {
    pattern: "NUM UNIT earlier",
    shape: ({ numbers: [amount], unit }) =>
      amount === undefined || amount < 0 ? undefined : { kind: "follow", unit, amount: -amount },
    examples: [
      ["It began on May 3. [Two days earlier] he died.", "2021-05-01"],
      ["It began on May 3. He had died [two months earlier].", "2021-03"],
      ["It began in 2004. [A year earlier] he died.", "2003"],
    ],
    counterexamples: ["Two of them had left days earlier.", "It ran [two hours], earlier than planned."],
  },
  {
    pattern: "the following|next UNIT",
    shape: ({ unit }) => ({ kind: "follow", unit, amount: 1 }),
    examples: [
      ["Six died on June 24. Another died [the following month].", "2021-07"],
      ["It began on May 3. [The next day] he died.", "2021-05-04"],
      ["It began in 2004. [The following year] he died.", "2005"],
    ],
    counterexamples: ["They meet [next week].", "He issued the following monthly figures."],
  },
  {
    pattern: "the previous|preceding UNIT",
    shape: ({ unit }) => ({ kind: "follow", unit, amount: BEFORE }),
    examples: [
      ["Six died on June 24. One had died [the previous month].", "2021-05"],
      ["It began on May 3. He had died [the previous day].", "2021-05-02"],
      ["It began in 2004. He had died [the previous year].", "2003"],
    ],
    counterexamples: ["The previous monthly record fell.", "It was like previous years in all but rain."],
  },
  {
    pattern: "the? last|past|previous|recent NUM UNIT",
    shape: ({ numbers: [amount], unit }) =>
      amount === undefined || amount < 0 ? { kind: "duration", unit, amount: -1 } : { kind: "span", unit, amount },
    examples: [
      ["She has spent [the past 18 years] there.", "2003/2021"],
      ["In [the last three months] it rose.", "2021-05/2021-08"],
      ["It fell over [the past two days].", "2021-08-25/2021-08-27"],
    ],
    counterexamples: ["They walked past two weekly markets.", "In the past, [three weeks] were enough."],
  },
  {
    pattern: "the past|last UNIT",
    shape: ({ unit }) => (isShort(unit) ? undefined : { kind: "span", unit, amount: 1 }),
    examples: [
      ["Outbreaks rose over [the past month].", "2021-07/2021-08"],
      ["In [the past year] it fell.", "2020/2021"],
      ["During [the last week] it rained.", "2021-W33/2021-W34"],
    ],
    counterexamples: ["It was the last minute.", "In the past, week after week passed."],
  },
  {
    pattern: "the? early|mid|late? -? DECADE",
    shape: ({ numbers: [year] }) => ({ kind: "decade", year: year as number }),
    examples: [
      ["He ruled in [the 1990s].", "199X"],
      ["In [the early 1980s] it failed.", "198X"],
      ["It was built in [the '60s].", "196X"],
    ],
    counterexamples: ["It fell into the 10s.", "The 1995s are fine wines."],
  },
  {
    pattern: "the? ORD -? quarter of|,? YEAR",
    shape: ({ numbers: [quarter, year] }) => ({ kind: "quarter", quarter: quarter as number, year: year as number }),
    examples: [
      ["Sales fell in [the third quarter of 2004].", "2004-35"],
      ["In [the first quarter of 1999] it grew.", "1999-33"],
      ["It paid in [the fourth quarter, 2010].", "2010-36"],
    ],
    counterexamples: ["In [the first quarter] of 40 games it led.", "The French quarter of 2000 houses burned."],
  },
  {
    pattern: "the? ORD -? quarter",
    shape: ({ numbers: [quarter] }) => ({ kind: "quarter", quarter: quarter as number }),
    examples: [
      ["It reported [second-quarter] earnings of $3 million.", "2021-34"],
      ["Sales fell in [the second quarter].", "2021-34"],
      ["In [the fourth quarter] it grew.", "2020-36"],
      ["It paid in [the first quarter].", "2021-33"],
    ],
    counterexamples: ["The old quarter burned.", "A third of the quarter burned."],
  },
  {
    pattern: "the? SEASON of? YEAR",
    shape: ({ numbers: [season, year] }) => ({ kind: "season", season: season as number, year: year as number }),
    examples: [
      ["It began in [the summer of 1914].", "1914-22"],
      ["In [spring 2003] they invaded.", "2003-21"],
      ["They met in [the fall of 1989].", "1989-23"],
    ],
    counterexamples: ["They spring 3000 traps.", "The fall of Kabul shocked them."],
  },
  {
    pattern: "last SEASON",
    shape: ({ numbers: [season] }) => ({ kind: "season", season: season as number, direction: BEFORE }),
    examples: [
      ["They met [last spring].", "2021-21"],
      ["It burned [last summer].", "2020-22"],
      ["He left [last autumn].", "2020-23"],
    ],
    counterexamples: ["It was the last long winter.", "He came last, fall or not."],
  },
  {
    pattern: "this|next SEASON",
    shape: ({ numbers: [season] }) => ({ kind: "season", season: season as number, direction: 0 }),
    examples: [
      ["It burned [this summer].", "2021-22"],
      ["He leaves [this fall].", "2021-23"],
      ["They met [this spring].", "2021-21"],
    ],
    counterexamples: ["This will fall apart.", "The next to fall was Kabul."],
  },
  {
    pattern: "MONTH",
    where: isModifyingMonth,
    shape: ({ numbers: [month] }) => ({ kind: "date", month }),
    examples: [
      ["A [June] attack killed 15.", "2021-06"],
      ["The [December] tsunami hit Asia.", "2020-12"],
      ["An [October] vote failed.", "2020-10"],
    ],
    counterexamples: ["June said so.", "The March was peaceful."],
  },
  {
    pattern: "mid|early|late|fiscal? -? YEAR",
    where: isYearInContext,
    shape: ({ numbers: [year] }) => ({ kind: "date", year }),
    examples: [
      ["She won in [1990].", "1990"],
      ["The [2003] death of a man led to it.", "2003"],
      ["It has killed 88 since [2003].", "2003/.."],
    ],
    counterexamples: ["It sent 2000 soldiers.", "They paid $ 1990 for it."],
  },
  {
    pattern: "NUM or|to|and NUM UNIT",
    shape: ({ unit }) => ({ kind: "duration", unit, amount: -1 }),
    examples: [
      ["It lasted [two or three days].", "PXD"],
      ["It takes [five to six weeks].", "PXW"],
      ["It may take [10 to 12 months].", "PXM"],
    ],
    counterexamples: ["Between two and ten men left.", "They need ten to twelve monthly payments."],
  },
  {
    pattern: "NUM UNIT",
    shape: ({ numbers: [amount], unit }) =>
      amount === 1 && unit === "second" ? undefined : { kind: "duration", unit, amount: amount as number },
    examples: [
      ["It lasted [three years].", "P3Y"],
      ["He served [18 months].", "P18M"],
      ["It took [several days].", "PXD"],
    ],
    counterexamples: ["Two weekly papers closed.", "A second man died."],
  },
  {
    pattern: "now|currently|nowadays",
    where: isNoName,
    shape: () => ({ kind: "reference", value: "PRESENT_REF" }),
    examples: [
      ["They are [now] in Kabul.", "PRESENT_REF"],
      ["He [currently] leads it.", "PRESENT_REF"],
      ["[Nowadays] it is quiet.", "PRESENT_REF"],
    ],
    counterexamples: ["Apocalypse Now won.", "The Now Network rose."],
  },
  {
    pattern: "recently|previously|formerly",
    shape: () => ({ kind: "reference", value: "PAST_REF" }),
    examples: [
      ["They [recently] met.", "PAST_REF"],
      ["He [previously] led it.", "PAST_REF"],
      ["It was [formerly] a school.", "PAST_REF"],
    ],
    counterexamples: ["A recent visit ended.", "The previous mayor left."],
  },
];

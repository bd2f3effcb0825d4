// Small tables of words in names, ours: titles before a person's name, suffixes of companies, nicknames, particles, and
// the many ways to write the few countries whose short forms no rule derives. Keys are folded (see name-form.ts).

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words before a person's name that are no part of it. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam president vice prime minister premier chancellor king
  queen prince princess emperor sultan emir pope cardinal archbishop bishop father mother sister brother rev reverend
  rabbi imam sheikh sheik ayatollah mullah maulana saint st gen general lt lieutenant col colonel maj major capt captain
  sgt sergeant cpl corporal pvt private adm admiral cmdr commander sen senator rep representative congressman
  congresswoman gov governor mayor judge justice attorney secretary ambassador envoy chairman chairwoman chief director
  coach officer detective sheriff deputy former acting first second foreign defense finance interior
`);

/** Titles that make a name of one word a full one: "Pope Francis", "Queen Elizabeth". */
export const REGNAL = words("pope king queen prince princess emperor empress sultan emir saint st mother lord lady");

/** Parts of a surname that some writers leave out. */
export const PARTICLES = words(
  "al el ul bin ibn bint abu de del della di da dos das du la le van von der den ter ten y e",
);

/** Words after a person's name that tell namesakes of one family apart. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ["jr", "jr"],
  ["junior", "jr"],
  ["sr", "sr"],
  ["senior", "sr"],
  ["ii", "ii"],
  ["iii", "iii"],
  ["iv", "iv"],
]);

/** Legal forms after a company's name, each with the form it abbreviates. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  [
    "inc incorporated",
    "incorporated incorporated",
    "corp corporation",
    "corporation corporation",
    "co company",
    "company company",
    "cos company",
    "companies company",
    "ltd limited",
    "limited limited",
    "llc llc",
    "llp llp",
    "lp lp",
    "plc plc",
    "ag ag",
    "sa sa",
    "nv nv",
    "bv bv",
    "gmbh gmbh",
    "spa spa",
    "ab ab",
    "oyj oyj",
    "asa asa",
    "se se",
    "kk kk",
    "pty pty",
    "bhd bhd",
    "holdings holdings",
    "holding holdings",
    "group group",
  ].map((row) => row.split(" ") as [string, string]),
);

/** First names and what they are short for; the two are only linked where something else speaks for it. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `abe abraham al albert alex alexander andy andrew art arthur barb barbara ben benjamin bernie bernard bert albert
  beth elizabeth betty elizabeth bill william billy william bob robert bobby robert brad bradley cathy catherine
  charlie charles chris christopher chuck charles cindy cynthia dan daniel danny daniel dave david deb deborah
  debbie deborah dick richard don donald doug douglas ed edward eddie edward ellie eleanor frank francis fred
  frederick gene eugene gerry gerald greg gregory hank henry harry henry jack john jake jacob jan janet jeff jeffrey
  jen jennifer jenny jennifer jerry gerald jim james jimmy james joe joseph joey joseph johnny john jon jonathan josh
  joshua kate katherine kathy katherine ken kenneth larry lawrence leo leonard liz elizabeth lou louis maggie margaret
  matt matthew meg margaret mickey michael mike michael mitch mitchell nan nancy nate nathan nick nicholas norm norman
  pam pamela pat patrick peg margaret peggy margaret pete peter phil philip ray raymond rich richard rick richard rob
  robert ron ronald ronnie ronald russ russell sam samuel sandy alexander steve steven stu stuart sue susan ted edward
  teddy theodore terry terence tim timothy tom thomas tommy thomas tony anthony vic victor vince vincent walt walter
  will william zach zachary`
    .split(/\s+/)
    .reduce<[string, string][]>((rows, word, i, all) => (i % 2 ? rows : [...rows, [word, all[i + 1] ?? word]]), []),
);

/** Folded names of countries and bodies, each with the one they are another way to write. */
export const PLACE_VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    "us=united states",
    "usa=united states",
    "america=united states",
    "united states of america=united states",
    "uk=united kingdom",
    "britain=united kingdom",
    "great britain=united kingdom",
    "uae=united arab emirates",
    "ussr=soviet union",
    "prc=china",
    "peoples republic of china=china",
    "drc=democratic republic of congo",
    "democratic republic of the congo=democratic republic of congo",
    "burma=myanmar",
    "holland=netherlands",
    "ivory coast=cote divoire",
    "czechia=czech republic",
    "swaziland=eswatini",
    "east timor=timor leste",
    "russian federation=russia",
    "islamic republic of iran=iran",
    "islamic republic of afghanistan=afghanistan",
    "dprk=north korea",
    "rok=south korea",
    "republic of korea=south korea",

    "bosnia=bosnia herzegovina",
    "bosnia and herzegovina=bosnia herzegovina",

    "nyc=new york city",
  ].map((row) => row.split("=") as [string, string]),
);

/** Words of institution names that many countries have; a name made of them alone needs its country. */
export const COMMON_INSTITUTION_WORDS = words(`
  supreme high constitutional federal appeals appeal district superior crown county circuit court courts of for and on the
  ministry minister ministries department office agency bureau commission committee council board authority
  administration service services directorate secretariat foreign defense defence interior finance justice health
  education agriculture labor labour trade commerce energy transport transportation environment culture information
  oil home affairs security external internal treasury state national central reserve bank government cabinet
  parliament senate congress house representatives assembly legislature lower upper chamber deputies commons lords
  police army navy air force forces armed military marines coast guard republican guards intelligence royal special
  democratic republican conservative liberal socialist communist social green peoples people party union unity
  coalition alliance movement front election electoral commission opposition prosecutors prosecutor attorney general
  attorneys public works university city general hospital fire county museum library school high central international airport
  prison jail station port main stadium olympic embassy consulate presidential palace capitol chamber
`);

/** Media name their source in every story; sharing one says nothing about who is meant. */
export const NEUTRAL_COMPANION_SUBTYPES: ReadonlySet<string> = new Set(["media"]);

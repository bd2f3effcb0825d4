// The irregular verbs of English: past tense and participle with their lemma. A closed class, so it is declared and not learned: what a
// treebank lacks ("beaten", "upheld") no ending tells. Asked only for words tagged VBD or VBN, which tells "found" of "find" from "found",
// "lay" of "lie" from "lay", "wound", "saw", "left", "felt" and "bound" from the nouns. "Be" and "rent" (of "rend") are left out: the one
// is learned whole, the other is in news nearly always of "rent".

/** Lemma and its forms; after the colon prefixes that verbs of the same forms have ("hold held: up" is also "uphold upheld"). */
const ROWS = `
bear bore borne born: for over; beat beat beaten: brow; begin began begun; bend bent: un; bereave bereft; beseech besought; bet bet;
bid bid bade bidden: for out over under; bind bound: un; bite bit bitten; bleed bled; blow blew blown; break broke broken: out;
breed bred: cross in inter over; bring brought; build built: over pre re; burn burnt: sun; burst burst; bust bust; buy bought: out over;
cast cast: broad fore mis over re tele type; catch caught; chide chid chidden; choose chose chosen; cling clung; come came come: be over;
cost cost; creep crept; cut cut: inter under; deal dealt: mis re; dig dug; dive dove; do did done: mis out over re un;
draw drew drawn: over re with; dream dreamt: day; drink drank drunk: out over; drive drove driven: over; dwell dwelt; eat ate eaten: over;
fall fell fallen: be; feed fed: over under; feel felt; fight fought: out; find found; fit fit: retro; flee fled; fling flung;
fly flew flown: out over; forsake forsook forsaken; freeze froze frozen: re un; get got gotten: be for; give gave given: for mis;
go went gone: for fore out under; grind ground: re; grow grew grown: out over re; hang hung: over; have had; hear heard: mis over re;
heave hove; hew hewn; hide hid hidden; hit hit; hold held: be up with; hurt hurt; keep kept; kneel knelt; knit knit; know knew known: fore;
lay laid: in mis over re un under way; lead led: mis; lean leant; leap leapt; learn learnt: re un; leave left; lend lent; let let: sub;
lie lay lain: under; light lit: back re; lose lost; make made: re un; mean meant; meet met; mow mown; pay paid: over pre re under;
plead pled; prove proven: dis; put put: in out; quit quit; read read: mis proof re; rid rid; ride rode ridden: over; ring rang rung;
rise rose risen: a; run ran run: out over re; saw sawn; say said: gain; see saw seen: fore over; seek sought; sell sold: out over re under;
send sent: re; set set: be in off re type up; sew sewn; shake shook shaken; shave shaven; shear shorn; shed shed; shine shone: out;
shit shat; shoe shod; shoot shot: out over under; show shown: fore; shrink shrank shrunk shrunken; shut shut; sing sang sung;
sink sank sunk sunken; sit sat: baby out; slay slew slain; sleep slept: out over; slide slid: back; sling slung; slink slunk; slit slit;
smell smelt; smite smote smitten; sow sown; speak spoke spoken: be mis; speed sped; spell spelt: mis; spend spent: mis out over under;
spill spilt: over; spin spun; spit spat spit; split split; spoil spoilt; spread spread; spring sprang sprung; stand stood: under with;
steal stole stolen; stick stuck: un; sting stung; stink stank stunk; strew strewn: be; stride strode stridden: be;
strike struck stricken; string strung: ham re; strive strove striven; swear swore sworn: for; sweep swept; swell swollen;
swim swam swum; swing swung; take took taken: be mis over par re under; teach taught: re un; tear tore torn; tell told: fore re;
think thought: be out re; thrive throve thriven; throw threw thrown: over; thrust thrust; tread trod trodden; wake woke woken: a;
wear wore worn: out; weave wove woven: inter re un; wed wed; weep wept; wet wet; win won: re; wind wound: re un; wring wrung;
write wrote written: ghost hand over re type under`;

interface IrregularVerb {
  readonly lemma: string;
  readonly forms: readonly string[];
}

const VERBS: readonly IrregularVerb[] = ROWS.split(";").flatMap((row) => {
  const [words = "", prefixes = ""] = row.split(":");
  const [lemma = "", ...forms] = words.trim().split(/\s+/);
  return ["", ...prefixes.split(" ").filter((prefix) => prefix !== "")].map((prefix) => ({
    lemma: prefix + lemma,
    forms: forms.map((form) => prefix + form),
  }));
});

/** Past tense or participle → lemma: `VERB_OF_PAST.get("upheld")` is `"uphold"`. */
export const VERB_OF_PAST: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap(({ lemma, forms }) => forms.map((form) => [form, lemma] as const)),
);

/** Irregular verb → its past tenses and participles: `PAST_OF_VERB.get("flee")` is `["fled"]`. */
export const PAST_OF_VERB: ReadonlyMap<string, readonly string[]> = new Map(
  VERBS.map(({ lemma, forms }) => [lemma, forms]),
);

/** First forms of several that are participles too: “was *struck*”, “has *got*”. */
const BOTH: ReadonlySet<string> = new Set("beat bid forgot got outbid struck trod".split(" "));

/** Irregular forms that can be participles; a past tense of another form cannot (“went”, “began”). */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  VERBS.flatMap(({ forms }) => forms.filter((form, i) => i > 0 || forms.length === 1 || BOTH.has(form))).filter(
    (form) => !form.endsWith("bade"),
  ),
);

// Closed lists that decide how text is cut into words and sentences (UD English, EWT and GUM guidelines). General English only.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations that keep their full stop; lower case, without it. Single letters ("J.") and "U.S." need no entry. */
export const ABBREVIATIONS = words(`
  mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr maj brig adm pres rev hon st ste mt ft sr jr fr messrs mme mlle amb supt insp det
  msgr cpl pvt coun cllr adv mohd atty asst
  inc ltd corp co bros plc llc assn dept univ est intl natl mfg
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ave blvd rd hwy bldg apt
  etc vs v al approx ca cf e.g i.e eg ie viz pp p vol vols ed eds fig figs eq ch sec nos op no ext tel
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo alta ont que sask
  a.m p.m a.k.a ph.d b.a m.a m.d d.c u.s u.k u.n
  min max avg misc incl oz lb lbs hr hrs yr yrs kg km cm mm ft in
`);

/** Of those, the ones that are as likely a word at the end of a sentence: they keep the full stop only before a figure or lower case. */
export const WEAK_ABBREVIATIONS = words(`
  no in sun mar sat fig mon wed del mass miss ill ind la pa ga md max min ed p v al ca co est op sec ch ext det rev gen col st ft mo va tel oz hr kg km cm mm
`);

/** Prefixes that stay with the word behind their hyphen ("non-profit"; but "well - known" is three words). */
export const PREFIXES = words(`
  non anti pro pre post re co ex e mid multi semi cross pan mini counter inter intra ultra un sub trans over under
  neo quasi pseudo meta micro macro mega bi tri uni poly hyper hypo infra extra super arch de dis mis psycho socio eco bio electro
  vice em uh out up
`);

/** Words written together that are two words, with the length of the first (UD tokenization of English). */
export const CONTRACTIONS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["dunno", 2],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["wouldnt", 5],
  ["couldnt", 5],
  ["shouldnt", 6],
  ["havent", 4],
  ["hasnt", 3],
  ["arent", 3],
  ["werent", 4],
  ["aint", 2],
  ["im", 1],
  ["ive", 1],
  ["youre", 3],
  ["theyre", 4],
  ["thats", 4],
  ["whats", 4],
  ["theres", 5],
  ["cant", 2],
  ["wont", 2],
]);

/** Units that UD cuts off a number ("10pm", "5km"). */
export const UNITS = words(`
  am pm a.m p.m a.m. p.m. km kg cm mm m g mg ml l lb lbs oz ft mph kph kmh hrs hr min mins sec secs k mb gb tb kb mhz ghz hz kw mw gw bn mn tn yr yrs c f
`);

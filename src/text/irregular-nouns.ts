// Irregular plurals of English nouns with their lemma, as declared as the verbs beside them. Asked only for words tagged NNS, which tells
// "leaves" and "lives" from the verbs. Left to what is learned: "data", "media" and "people", which treebanks give as their own lemmas, and
// "bases" and "axes", which are plurals of two words.

/** Plural and lemma, or one word that is both. */
const ROWS = `
men man, women woman, children child, grandchildren grandchild, stepchildren stepchild, schoolchildren schoolchild, feet foot, teeth tooth, geese goose, mice mouse, lice louse,
oxen ox, brethren brother, passersby passerby,
wives wife, housewives housewife, midwives midwife, knives knife, penknives penknife, lives life, afterlives afterlife, halves half, leaves leaf,
loaves loaf, thieves thief, shelves shelf, bookshelves bookshelf, selves self, wolves wolf, werewolves werewolf, calves calf, scarves scarf, hooves hoof,
elves elf, sheaves sheaf, wharves wharf, dwarves dwarf,
crises crisis, analyses analysis, theses thesis, hypotheses hypothesis, oases oasis, diagnoses diagnosis, parentheses parenthesis, synopses synopsis,
emphases emphasis, prognoses prognosis, paralyses paralysis, nemeses nemesis, neuroses neurosis, psychoses psychosis, syntheses synthesis, antitheses antithesis,
criteria criterion, phenomena phenomenon, strata stratum, bacteria bacterium, memoranda memorandum, referenda referendum, errata erratum, curricula curriculum,
addenda addendum, millennia millennium, symposia symposium, stadia stadium, consortia consortium, moratoria moratorium, crematoria crematorium, quanta quantum,
alumni alumnus, cacti cactus, fungi fungus, nuclei nucleus, stimuli stimulus, syllabi syllabus, radii radius, loci locus, bacilli bacillus,
alumnae alumna, larvae larva, formulae formula, antennae antenna, vertebrae vertebra, algae alga,
indices index, vertices vertex, matrices matrix, appendices appendix, vortices vortex, codices codex,
bureaux bureau, plateaux plateau, chateaux chateau, tableaux tableau, kibbutzim kibbutz, quizzes quiz,
series, species, aircraft, spacecraft, hovercraft, watercraft, sheep, deer, fish, salmon, trout, offspring, swine, bison, moose, squid, corps, gallows,
headquarters, barracks, means, crossroads`;

/** Plural → lemma: `NOUN_OF_PLURAL.get("crises")` is `"crisis"`. */
export const NOUN_OF_PLURAL: ReadonlyMap<string, string> = new Map(
  ROWS.split(",").map((row) => {
    const [plural = "", lemma = plural] = row.trim().split(" ");
    return [plural, lemma];
  }),
);

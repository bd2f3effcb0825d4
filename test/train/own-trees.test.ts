import { expect } from "chai";
import { heldOutTrees, ownTrees } from "../../src/train/own-trees";
import { readConllu, type TreebankSentence } from "../../src/train/conllu";

const RELATIONS = new Set(
  (
    "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop " +
    "csubj csubj:pass dep det det:predet discourse expl fixed flat iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj " +
    "nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct root vocative xcomp"
  ).split(" "),
);
const TAGS = new Set(
  (
    "$ '' , -LRB- -RRB- . : CC CD DT EX FW HYPH IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH " +
    "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``"
  ).split(" "),
);
const UNIVERSAL = new Set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" "));
const FEATURES = /^(?:_|[A-Z][A-Za-z]*=[A-Z0-9][A-Za-z]*(?:\|[A-Z][A-Za-z]*=[A-Z0-9][A-Za-z]*)*)$/;
/** Words of these relations govern nothing but what holds them together. */
const FUNCTIONAL = new Set(["aux", "aux:pass", "cop", "det", "punct"]);
const OF_FUNCTIONAL = new Set(["fixed", "conj", "cc", "advmod", "punct"]);

/** What is wrong with a tree, one line each. */
function faultsOf(s: TreebankSentence): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`${s.id}: ${fault}`);
  };
  const joined = s.forms.map((form, i) => form + (s.spaceAfter[i] ? " " : "")).join("");
  check(s.text === joined.trimEnd(), `the words give "${joined}"`);
  check(s.heads.filter((head) => head === -1).length === 1, "it has not one root");
  s.heads.forEach((head, i) => {
    const [form, deprel] = [s.forms[i] as string, s.deprels[i] as string];
    check(RELATIONS.has(deprel), `${form}: relation ${deprel}`);
    check(TAGS.has(s.xpos[i] as string), `${form}: tag ${s.xpos[i]}`);
    check(UNIVERSAL.has(s.upos[i] as string), `${form}: part of speech ${s.upos[i]}`);
    check(FEATURES.test(s.feats[i] as string), `${form}: features ${s.feats[i]}`);
    check(s.lemmas[i] !== "_" && s.lemmas[i] !== "", `${form}: no lemma`);
    check((deprel === "root") === (head === -1), `${form}: ${deprel} of ${head}`);
    check((deprel === "punct") === (s.upos[i] === "PUNCT"), `${form}: ${deprel}, ${s.upos[i]}`);
    if (head === -1) return;
    check(head < s.forms.length && head !== i, `${form}: head ${head}`);
    check(reachesRoot(s.heads, i), `${form} lies on a circle`);
    const above = s.deprels[head] ?? "";
    check(!FUNCTIONAL.has(above) || OF_FUNCTIONAL.has(deprel), `${form}: ${deprel} of a word that is ${above}`);
    if (["flat", "fixed", "appos", "conj"].includes(deprel))
      check(head < i, `${form}: ${deprel} stands before its head`);
  });
  return faults;
}

function reachesRoot(heads: readonly number[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at === -1) return true;
    at = heads[at] ?? -2;
  }
  return false;
}

describe("news sentences with trees", () => {
  it("are trees of known relations and tags whose words give the text", () => {
    const all = [...ownTrees(), ...heldOutTrees()];
    expect(all.flatMap(faultsOf)).to.deep.equal([]);
    expect(ownTrees()).to.have.length(1826);
    expect(heldOutTrees()).to.have.length(260);
  });

  it("are all different, so that what learns from some is not measured on them", () => {
    const all = [...ownTrees(), ...heldOutTrees()];
    expect(new Set(all.map((s) => s.text)).size).to.equal(all.length);
    expect(new Set(all.map((s) => s.id)).size).to.equal(all.length);
  });

  it("would be refused with a circle, two roots, an unknown relation or other words", () => {
    const row = (cells: string): string => cells.split(" ").join("\t");
    const faults = (...rows: string[]): string[] =>
      readConllu(["# sent_id = x", "# text = Rebels fled.", ...rows.map(row), ""].join("\n")).flatMap(faultsOf);
    const rebels = "1 Rebels rebel NOUN NNS Number=Plur 2 nsubj _ _";
    const stop = "3 . . PUNCT . _ 2 punct _ _";
    expect(faults(rebels, "2 fled flee VERB VBD _ 0 root _ SpaceAfter=No", stop)).to.deep.equal([]);
    expect(faults(rebels, "2 fled flee VERB VBD _ 0 root _ _", stop)).to.deep.equal([
      'x: the words give "Rebels fled . "',
    ]);
    expect(faults(rebels, "2 fled flee VERB PAST _ 1 subj _ SpaceAfter=No", stop)).to.deep.equal([
      "x: it has not one root",
      "x: Rebels lies on a circle",
      "x: fled: relation subj",
      "x: fled: tag PAST",
      "x: fled lies on a circle",
      "x: . lies on a circle",
    ]);
    expect(
      faults("1 Rebels rebel NOUN NNS _ 0 root _ _", "2 fled flee VERB VBD _ 0 root _ SpaceAfter=No", stop),
    ).to.deep.equal(["x: it has not one root"]);
  });
});

// UD features of a word from its tag and form: closed classes by form ("she" is Gender=Fem …), all others by tag. Voice comes
// from the tree. Number and person of finite verbs other than third singular are left out: they depend on the subject.

/** UD features of a word. */
export type Feats = Readonly<Record<string, string>>;

/** The learned table. */
export interface Morphology {
  /** Tag ("VBZ|AUX"), or tag, space and lower-case form, to features. */
  readonly feats: ReadonlyMap<string, Feats>;
}

const NONE: Feats = Object.freeze({});

/** Reads `Number=Sing|…` or `_`; names come from the treebank's closed list. */
export function parseFeats(written: string): Feats {
  if (written === "_" || written === "") return NONE;
  return Object.freeze(Object.fromEntries(written.split("|").map((pair) => pair.split("=") as [string, string])));
}

/** The features of a word under its tag. */
export function morphology(form: string, tag: string, table: Morphology): Feats {
  if (form.length < 16) {
    const known = table.feats.get(`${tag} ${form.toLowerCase()}`);
    if (known !== undefined) return known;
  }
  return table.feats.get(tag) ?? NONE;
}

const passives = new WeakMap<Feats, Feats>();

/** The same features with Voice=Pass; one object for each set. */
export function passive(feats: Feats): Feats {
  let found = passives.get(feats);
  if (found === undefined) passives.set(feats, (found = Object.freeze({ ...feats, Voice: "Pass" })));
  return found;
}

// The corpora that shipped weights are fitted on, with licence and use: what the model card lists. A part that trains on
// a corpus adds it here.

/** A corpus of `train/`. */
export interface DataSource {
  readonly name: string;
  readonly licence: string;
  /** The parts of the model that learn from it, and what they take. */
  readonly usedFor: readonly string[];
}

/** Corpora of word clusters and of names, by folder. */
export const DATA_SOURCES: readonly DataSource[] = [
  {
    name: "Voice of America names, corrected by hand (news-names/voa)",
    licence: "CC0 annotation on public-domain text",
    usedFor: ["names"],
  },
  {
    name: "Stories written for this purpose (news-names/written)",
    licence: "CC0",
    usedFor: ["clusters: text", "names"],
  },
  { name: "Stories of this project (src/train/stories/names)", licence: "CC0", usedFor: ["names"] },
  {
    name: "Stories with graphs of this project (src/train/stories/graphs)",
    licence: "CC0",
    usedFor: ["names: aliases", "events", "relations"],
  },
  {
    name: "Trees of these stories, by a net that learned from UD English EWT and GUM (src/train/stories/parsed)",
    licence: "CC BY-SA 4.0",
    usedFor: ["language: trees"],
  },
  {
    name: "Groningen Meaning Bank, Voice of America part",
    licence: "public-domain text, free annotation",
    usedFor: ["clusters: text", "language: lexicon of tags", "names: kinds of names by word"],
  },
  { name: "MASC", licence: "free for any use", usedFor: ["clusters: text", "language: lexicon of tags"] },
  {
    name: "UD English EWT (train, dev)",
    licence: "CC BY-SA 4.0",
    usedFor: ["clusters: text", "language: sentences, tags, lemmas, trees"],
  },
  {
    name: "UD English GUM (train, genres with permissive text)",
    licence: "annotation CC BY 4.0",
    usedFor: ["clusters: text", "language: sentences, tags, lemmas, trees", "coreference"],
  },
  {
    name: "Sentences with trees of this project (src/train/stories/trees)",
    licence: "CC0",
    usedFor: ["language: sentences, tags, lemmas, trees"],
  },
  { name: "UNER English EWT (train, dev)", licence: "CC BY-SA 4.0", usedFor: ["names"] },
  { name: "GAP (development, validation)", licence: "Apache-2.0, Wikipedia text", usedFor: ["coreference"] },
  {
    name: "Re-DocRED (dev)",
    licence: "MIT, Wikipedia text",
    usedFor: ["clusters: text", "names: kinds of names by word"],
  },
  { name: "Few-NERD (part)", licence: "CC BY-SA 4.0", usedFor: ["clusters: text", "names: kinds of names by word"] },
  {
    name: "CrossNER politics (train, dev)",
    licence: "MIT, Wikipedia text",
    usedFor: ["names: kinds of names by word"],
  },
  { name: "Broad Twitter Corpus", licence: "CC BY 4.0", usedFor: ["names"] },
  { name: "WNUT 2017 (train)", licence: "CC BY 4.0", usedFor: ["names"] },
  { name: "LitBank", licence: "CC BY 4.0", usedFor: ["clusters: text"] },
  {
    name: "Gold article graphs (train)",
    licence: "CC0 annotation; public-domain, CC BY and own texts",
    usedFor: ["names: aliases", "coreference: names and noun phrases", "events", "relations"],
  },
];

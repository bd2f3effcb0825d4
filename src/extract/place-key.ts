// A word's place in an article as one number: maps with numbers as keys are faster than maps with texts made for the purpose.

/** More words than a sentence of the longest texts has. */
const MOST_WORDS = 2 ** 20;

/** The number of a word's place. Example: `placeKey({ sentence: 1, token: 2 })` is 1,048,578. */
export const placeKey = ({ sentence, token }: { readonly sentence: number; readonly token: number }): number =>
  sentence * MOST_WORDS + token;

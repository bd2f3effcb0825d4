// Whether a word begins with a capital letter of any script.

/** Example: true for “Émile”, false for “al-Qaida”, “7th” and no word at all. */
export const isCapitalized = (form: string | undefined): boolean => /^\p{Lu}/u.test(form ?? "");

// What is asked again and again of the words of a sentence, answered once for each word.

/** Stands for the answer `undefined`, so that a word that was asked about is told from one that was not. */
const NOTHING = Symbol("nothing");

/**
 * The same function, which keeps its answers as long as the sentence (or view of one): they depend on nothing else. `meanwhile` is the answer
 * for a word whose own answer is just being found, where that may lead back to it.
 */
export function perToken<Of extends object, Answer>(
  ask: (of: Of, token: number) => Answer,
  meanwhile?: Answer,
): (of: Of, token: number) => Answer {
  const known = new WeakMap<Of, (Answer | typeof NOTHING)[]>();
  return (of, token) => {
    // No word: “the one before the first”.
    if (token < 0) return ask(of, token);
    let answers = known.get(of);
    if (!answers) known.set(of, (answers = []));
    const answer = answers[token];
    if (answer !== undefined) return answer === NOTHING ? (undefined as Answer) : answer;
    if (meanwhile !== undefined) answers[token] = meanwhile;
    const found = ask(of, token);
    answers[token] = found === undefined ? NOTHING : found;
    return found;
  };
}

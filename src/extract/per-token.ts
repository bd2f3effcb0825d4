// What is asked again and again of the words of a sentence, answered once for each word.

/** Stands for the answer `undefined`, so that a word that was asked about is told from one that was not. */
const NOTHING = Symbol("nothing");

/** Answers about the words of one sentence, a list of them for each question. */
export type Answers = (unknown[] | undefined)[];

/** A sentence, or a view of one that keeps the answers about its words itself: it is asked so often that looking them up would count. */
interface Asked {
  readonly tokens: readonly unknown[];
  readonly answers?: Answers;
}

let questions = 0;

/**
 * The same function, which keeps its answers as long as the sentence (or view of one): they depend on nothing else. `meanwhile` is the answer
 * for a word whose own answer is just being found, where that may lead back to it.
 */
export function perToken<Of extends Asked, Answer>(
  ask: (of: Of, token: number) => Answer,
  meanwhile?: Answer,
): (of: Of, token: number) => Answer {
  const question = questions++;
  const known = new WeakMap<Of, unknown[]>();
  const answersOf = (of: Of): unknown[] => {
    const kept = of.answers ? of.answers[question] : known.get(of);
    if (kept) return kept;
    const answers = new Array<unknown>(of.tokens.length);
    if (of.answers) of.answers[question] = answers;
    else known.set(of, answers);
    return answers;
  };
  return (of, token) => {
    // No word: “the one before the first”.
    if (token < 0) return ask(of, token);
    const answers = answersOf(of);
    const answer = answers[token];
    // What is kept for this question was answered by `ask`.
    if (answer !== undefined) return (answer === NOTHING ? undefined : answer) as Answer;
    if (meanwhile !== undefined) answers[token] = meanwhile;
    const found = ask(of, token);
    answers[token] = found === undefined ? NOTHING : found;
    return found;
  };
}

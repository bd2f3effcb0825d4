// What is asked again and again of the words of a sentence, answered once for each word.

/** The same function, which keeps its answers as long as the sentence (or view of one): they depend on nothing else. */
export function perToken<Of extends object, Answer>(
  ask: (of: Of, token: number) => Answer,
): (of: Of, token: number) => Answer {
  const known = new WeakMap<Of, Map<number, Answer>>();
  return (of, token) => {
    let answers = known.get(of);
    if (!answers) known.set(of, (answers = new Map()));
    const answer = answers.get(token);
    if (answer !== undefined || answers.has(token)) return answer as Answer;
    const found = ask(of, token);
    answers.set(token, found);
    return found;
  };
}

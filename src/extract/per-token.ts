// What the matchers ask again and again of the words of a sentence, answered once for each word.

import type { SentenceView } from "./sentence-view";

/** The same function, which keeps its answers as long as the view: they may depend on nothing but the view and the token. */
export function perToken<Answer>(
  ask: (view: SentenceView, token: number) => Answer,
): (view: SentenceView, token: number) => Answer {
  const known = new WeakMap<SentenceView, Map<number, Answer>>();
  return (view, token) => {
    let answers = known.get(view);
    if (!answers) known.set(view, (answers = new Map()));
    const answer = answers.get(token);
    if (answer !== undefined || answers.has(token)) return answer as Answer;
    const found = ask(view, token);
    answers.set(token, found);
    return found;
  };
}

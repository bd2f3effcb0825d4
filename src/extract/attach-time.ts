// Which time expression of a sentence tells when a trigger happened: the nearest on the dependency path.

import type { Parsed, TimeExpression, Timed } from "./document";

/** The time of the event whose trigger is `token` of sentence `sentence`, if the text tells. */
export function attachTime(doc: Parsed & Timed, sentence: number, _token: number): TimeExpression | undefined {
  const inSentence = doc.times.filter((time) => time.sentence === sentence);
  return inSentence.length === 1 ? inSentence[0] : undefined;
}

// What the repairs of trees read (existential.ts, joined-participles.ts, second-subjects.ts …): the columns of one sentence, each as long as it.

/** A sentence as tagged and parsed; heads count from 0, −1 for the root. */
export interface TaggedTree {
  readonly forms: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly deprels: readonly string[];
}

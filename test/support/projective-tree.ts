// Random projective trees for property tests: heads by word, −1 for the root.

import fc from "fast-check";

/** A projective tree of 1 to `max` words: spans are split at random, each part hanging on the word of the span that governs it. */
export const projectiveTree = (max: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(1_000), { minLength: 3, maxLength: 3 * max }).map((numbers) => {
    const heads = new Array<number>(Math.ceil(numbers.length / 3)).fill(-1);
    let at = 0;
    const draw = (below: number): number => (numbers[at++ % numbers.length] as number) % below;
    const hang = (from: number, to: number, head: number): void => {
      for (let start = from; start < to;) {
        const end = start + 1 + draw(to - start);
        const governor = start + draw(end - start);
        heads[governor] = head;
        hang(start, governor, governor);
        hang(governor + 1, end, governor);
        start = end;
      }
    };
    const root = draw(heads.length);
    hang(0, root, root);
    hang(root + 1, heads.length, root);
    return heads;
  });

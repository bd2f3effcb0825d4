// A tree with what features ask of it: outermost children, their labels, siblings. Words are 1…n, the root is n + 1, 0 is "none".

/** Arrays are reused for the next tree: `index` before use. */
export class TreeIndex {
  length = 0;
  head = new Int32Array(0);
  /** Labels plus 1. */
  label = new Int32Array(0);
  /** Outermost children on each side. */
  left1 = new Int32Array(0);
  right1 = new Int32Array(0);
  /** Which labels (number modulo 32) the children on each side have, as bits. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);

  /** Makes room for a tree of `length` words without heads. */
  reset(length: number): void {
    const size = length + 2;
    if (this.head.length < size) for (const column of COLUMNS) this[column] = new Int32Array(Math.max(64, size * 2));
    else for (const column of COLUMNS) this[column].fill(0, 0, size);
    this.length = length;
  }

  /** Finds all words' children; a word whose head is 0 is nobody's. */
  index(): void {
    const { length, head, label, left1, right1, leftLabels, rightLabels } = this;
    left1.fill(0, 0, length + 2);
    right1.fill(0, 0, length + 2);
    leftLabels.fill(0, 0, length + 2);
    rightLabels.fill(0, 0, length + 2);
    for (let i = 1; i <= length; i++) {
      const h = head[i] as number;
      const bit = 1 << ((label[i] as number) & 31);
      if (i < h) {
        if (left1[h] === 0) left1[h] = i;
        leftLabels[h] = (leftLabels[h] as number) | bit;
      } else {
        right1[h] = i;
        rightLabels[h] = (rightLabels[h] as number) | bit;
      }
    }
  }

  /** The first and the last word of all that hangs on a word of a projective tree. */
  low(word: number): number {
    let at = word;
    while (this.left1[at] !== 0) at = this.left1[at] as number;
    return at;
  }
  high(word: number): number {
    let at = word;
    while (this.right1[at] !== 0) at = this.right1[at] as number;
    return at;
  }

  /** The child of `h` next to `m` on the way to `h`; 0 if there is none. */
  innerSibling(h: number, m: number): number {
    const step = h > m ? 1 : -1;
    for (let i = m + step; i !== h; i += step) if (this.head[i] === h) return i;
    return 0;
  }

  /** The child of `h` next to `m` on the side away from `h`; 0 if there is none. */
  outerSibling(h: number, m: number): number {
    const step = h > m ? -1 : 1;
    const last = (h > m ? this.left1[h] : this.right1[h]) as number;
    if (last === 0) return 0;
    for (let i = m + step; step > 0 ? i <= last : i >= last; i += step) if (this.head[i] === h) return i;
    return 0;
  }
}

const COLUMNS = ["head", "label", "left1", "right1", "leftLabels", "rightLabels"] as const;

// The state of an arc-hybrid parse (Kuhlmann et al. 2011): a stack, a buffer, and the arcs built so far with what features ask of
// them. Words are 1…n, the root is n + 1 at the end of the buffer (Ballesteros & Nivre 2013), 0 is "none".

/** Push the first word of the buffer. */
export const SHIFT = 0;
/** The first word of the buffer governs the top of the stack, which is done. */
export const LEFT = 1;
/** The second of the stack governs the top, which is done. */
export const RIGHT = 2;
/** Number of transitions. */
export const TRANSITIONS = 3;

/** A parse in progress. Arrays are reused for the next sentence: `reset` before use. */
export class ParserState {
  length = 0;
  /** First word of the buffer; `length + 1` is the root. */
  buffer = 1;
  stackSize = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Outermost and second outermost children on each side. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Which labels (number modulo 32) the children on each side have, as bits. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);

  /** All columns one behind the other, so that a state is copied in one go; and how many words each has room for. */
  private cells = new Int32Array(0);
  private capacity = 0;

  reset(length: number): void {
    if (this.capacity < length + 2) this.makeRoom(Math.max(64, 2 * length));
    else this.cells.fill(0);
    this.length = length;
    this.buffer = 1;
    this.stackSize = 0;
  }

  /** Becomes a copy of another. */
  copy(other: ParserState): void {
    if (this.capacity !== other.capacity) this.makeRoom(other.capacity);
    this.cells.set(other.cells);
    this.length = other.length;
    this.buffer = other.buffer;
    this.stackSize = other.stackSize;
  }

  private makeRoom(words: number): void {
    this.cells = new Int32Array(words * COLUMNS.length);
    this.capacity = words;
    COLUMNS.forEach((column, i) => (this[column] = this.cells.subarray(i * words, (i + 1) * words)));
  }

  /** Whether another has the same stack and buffer, so that only arcs that are built already can differ. */
  meets(other: ParserState): boolean {
    if (this.buffer !== other.buffer || this.stackSize !== other.stackSize) return false;
    for (let i = this.stackSize - 1; i >= 0; i--) if (this.stack[i] !== other.stack[i]) return false;
    return true;
  }

  /** True when every word has its head. */
  get done(): boolean {
    return this.buffer > this.length && this.stackSize === 0;
  }

  /** Whether a transition may be taken; together they allow exactly the trees with one root. */
  legal(transition: number): boolean {
    if (transition === SHIFT) return this.buffer <= this.length;
    if (transition === LEFT) return this.stackSize > 0 && (this.buffer <= this.length || this.stackSize === 1);
    return this.stackSize > 1;
  }

  /** The transition that alone may be taken, −1 where there is a choice. */
  get onlyLegal(): number {
    if (this.stackSize === 0) return SHIFT;
    if (this.buffer <= this.length) return -1;
    return this.stackSize === 1 ? LEFT : RIGHT;
  }

  /** The word that LEFT or RIGHT attaches. */
  get dependent(): number {
    return this.stack[this.stackSize - 1] as number;
  }

  /** The word that would govern it. */
  governor(transition: number): number {
    return transition === LEFT ? this.buffer : (this.stack[this.stackSize - 2] as number);
  }

  /** Takes a transition; `label` (plus 1) is the relation of a new arc. */
  apply(transition: number, label: number): void {
    if (transition === SHIFT) {
      this.stack[this.stackSize++] = this.buffer++;
      return;
    }
    const dependent = this.dependent;
    const governor = this.governor(transition);
    this.stackSize--;
    this.head[dependent] = governor;
    this.label[dependent] = label;
    if (dependent < governor) {
      this.left2[governor] = this.left1[governor] as number;
      this.left1[governor] = dependent;
      (this.leftCount[governor] as number)++;
      this.leftLabels[governor] = (this.leftLabels[governor] as number) | (1 << (label & 31));
    } else {
      this.right2[governor] = this.right1[governor] as number;
      this.right1[governor] = dependent;
      (this.rightCount[governor] as number)++;
      this.rightLabels[governor] = (this.rightLabels[governor] as number) | (1 << (label & 31));
    }
  }
}

const COLUMNS = [
  "stack",
  "head",
  "label",
  "left1",
  "left2",
  "right1",
  "right2",
  "leftCount",
  "rightCount",
  "leftLabels",
  "rightLabels",
] as const;

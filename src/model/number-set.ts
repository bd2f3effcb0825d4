// A set of 32-bit numbers other than 0 (features) that is filled and emptied thousands of times: one typed array, nothing new for each use.

const LEAST_ROOM = 512;

/** The numbers added since it was last emptied. */
export class NumberSet {
  /** Open addressing; 0 where nothing is. A power of two, no more than half of it full. */
  private places = new Int32Array(LEAST_ROOM);
  private size = 0;

  /** Adds a number; false if it was there already. Example: of `add(7)` and `add(7)` the first gives true. */
  add(number: number): boolean {
    if (2 * this.size >= this.places.length) this.widen();
    const { places } = this;
    const last = places.length - 1;
    let at = number & last;
    for (let there = places[at] as number; there !== 0; there = places[at] as number) {
      if (there === number) return false;
      at = (at + 1) & last;
    }
    places[at] = number;
    this.size++;
    return true;
  }

  /** Forgets all numbers. */
  clear(): void {
    this.places.fill(0);
    this.size = 0;
  }

  private widen(): void {
    const known = this.places;
    this.places = new Int32Array(2 * known.length);
    this.size = 0;
    for (const number of known) if (number !== 0) this.add(number);
  }
}

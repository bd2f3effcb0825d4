// Distances between words in classes: to what a net of arcs thinks of two words, it adds a score of the class of their distance.

/** Up to 5 words as they are, then doubling, in 11 classes on each side of the middle. */
const MIDDLE = 12;
const NEAR = 5;
const FARTHEST = 11;
/** Columns of the scores of distances. */
export const DISTANCES = 32;

/** The class of the distance between two words, which differ. */
export function distanceClass(from: number, to: number): number {
  const d = to > from ? to - from : from - to;
  let size = d;
  if (d > NEAR) {
    size = NEAR + 1;
    for (let reach = 2 * NEAR; reach <= d && size < FARTHEST; reach *= 2) size++;
  }
  return MIDDLE + (to < from ? -size : size);
}

// The three errors that nutgraph throws; everything else is data. No text ever makes the library throw.

/** A wrong call: an argument, option or file that cannot be used. The message names it and its value. */
export class InvalidInputError extends Error {
  override readonly name = "InvalidInputError";
}

/** A name or id that the graph does not hold. */
export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
}

/** A model file that is truncated, foreign, damaged or of another version. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

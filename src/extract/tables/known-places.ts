// The places of the tables by their folded names: a town that is known by its name is that town, whatever else in an article is called so.

import { foldName } from "../../text/name-form";
import { COUNTRIES } from "./countries";
import { CITIES, REGIONS } from "./places";

/** Countries, cities and regions, as `foldName` gives their names. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(
  [...COUNTRIES.flatMap(({ names }) => names), ...CITIES, ...REGIONS].map(foldName),
);

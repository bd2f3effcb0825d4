// Countries of two states: the bare name or adjective says neither (“Koreans” of an article that names one Korea in full are of that one),
// and a side alone may mean one (“the North”).

/** The bare name and the two full ones, all in small letters. */
export const DIVIDED_COUNTRIES: readonly { readonly whole: string; readonly parts: readonly [string, string] }[] = [
  { whole: "korea", parts: ["south korea", "north korea"] },
];

/** States that are called by their side alone where one of that side is spoken of: “the North”. Small letters. */
export const HALVES: ReadonlySet<string> = new Set([
  "north korea",
  "south korea",
  "south sudan",
  "north yemen",
  "south yemen",
  "north vietnam",
  "south vietnam",
  "east germany",
  "west germany",
  "south ossetia",
]);

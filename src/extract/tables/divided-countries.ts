// Countries of two states whose bare name or adjective says neither: “Koreans” of an article that names one Korea in full are of that one.

/** The bare name and the two full ones, all in small letters. */
export const DIVIDED_COUNTRIES: readonly { readonly whole: string; readonly parts: readonly [string, string] }[] = [
  { whole: "korea", parts: ["south korea", "north korea"] },
];

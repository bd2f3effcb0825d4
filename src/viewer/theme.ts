// Light or dark, as the system has it, and colours mixed towards the background for what is out of focus.

import type { Theme } from "../export/palette";

const DARK = "(prefers-color-scheme: dark)";

/** The theme now; calls back when it changes. */
export function currentTheme(onChange?: (theme: Theme) => void): Theme {
  const query = matchMedia(DARK);
  if (onChange) query.addEventListener("change", () => onChange(query.matches ? "dark" : "light"));
  return query.matches ? "dark" : "light";
}

/** `mix("#000000", "#ffffff", 0.25)` is `"#404040"`. */
export function mix(from: string, to: string, part: number): string {
  const channel = (at: number): string => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

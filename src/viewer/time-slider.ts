// Two handles over the days of the graph's events, with a bar for how much happened when. Moving them filters.

import { button, el } from "./element";
import type { Filters } from "./filters";
import type { ViewerModel } from "./model";
import type { Store } from "./store";

/** Bars of the little histogram. */
const BARS = 60;
const DAY = 86_400_000;

/** The slider; undefined where fewer than two days are known. */
export function timeSlider(model: ViewerModel, store: Store): HTMLElement | undefined {
  const dated = [...model.facts.values()].map((facts) => facts.days).filter((days) => days !== undefined);
  const numbers = dated.map(([first]) => dayNumber(first)).filter((day) => !Number.isNaN(day));
  const min = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const max = dated
    .map(([, last]) => dayNumber(last))
    .filter((day) => !Number.isNaN(day))
    .reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(max > min)) return undefined;

  const low = handle("From", min, max, min);
  const high = handle("To", min, max, max);
  const label = el("output", { class: "span" });
  const undated = el("input", { attributes: { type: "checkbox" } });
  const reset = button("All times", "clear", () => set({ from: undefined, to: undefined }));
  const set = (change: Partial<Filters>): void => store.set({ filters: { ...store.state.filters, ...change } });
  const change = (): void => {
    const from = Math.min(Number(low.value), Number(high.value));
    const to = Math.max(Number(low.value), Number(high.value));
    set({
      from: from <= min ? undefined : dayText(from),
      to: to >= max ? undefined : dayText(to),
      undated: undated.checked,
    });
  };
  for (const input of [low, high, undated]) input.addEventListener("input", change);

  const draw = (filters: Filters): void => {
    const { from, to } = filters;
    if (from === undefined && document.activeElement !== low) low.value = String(min);
    if (to === undefined && document.activeElement !== high) high.value = String(max);
    undated.checked = filters.undated;
    reset.hidden = from === undefined && to === undefined;
    label.textContent = `${from ?? dayText(min)} – ${to ?? dayText(max)}`;
    low.setAttribute("aria-valuetext", from ?? dayText(min));
    high.setAttribute("aria-valuetext", to ?? dayText(max));
  };
  store.subscribe((state, before) => {
    if (state.filters !== before.filters) draw(state.filters);
  });
  draw(store.state.filters);
  return el(
    "section",
    { class: "time", attributes: { "aria-label": "Time" } },
    label,
    el("div", { class: "track" }, histogram(numbers, min, max), low, high),
    el("label", { class: "toggle" }, undated, "undated"),
    reset,
  );
}

function handle(label: string, min: number, max: number, value: number): HTMLInputElement {
  const input = el("input", {
    attributes: { type: "range", min: String(min), max: String(max), step: "1", "aria-label": label },
  });
  input.value = String(value);
  return input;
}

function histogram(days: readonly number[], min: number, max: number): SVGSVGElement {
  const bars = new Array<number>(BARS).fill(0);
  for (const day of days) {
    const i = Math.min(BARS - 1, Math.floor(((day - min) / (max - min)) * BARS));
    bars[i] = (bars[i] ?? 0) + 1;
  }
  const highest = bars.reduce((a, b) => Math.max(a, b), 1);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", `0 0 ${BARS} 20`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  bars.forEach((count, i) => {
    if (count === 0) return;
    const height = 3 + 17 * Math.sqrt(count / highest);
    const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [name, value] of [
      ["x", i + 0.1],
      ["y", 20 - height],
      ["width", 0.8],
      ["height", height],
    ] as const) {
      rect.setAttribute(name, String(value));
    }
    svg.append(rect);
  });
  return svg;
}

/** Days since 1970: `dayNumber("1970-01-03")` is 2. A date alone is taken as midnight in UTC (ECMA-262, 21.4.1.32). */
function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / DAY);
}

function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

// Saving what one looks at: the graph as JSON, the picture as SVG. Made in the page; nothing is sent anywhere.

import { writeSvg } from "../export/svg";
import { button, el } from "./element";
import type { ViewerModel } from "./model";
import { currentTheme } from "./theme";

export function downloads(model: ViewerModel, title: string): HTMLElement {
  const picture = (): string => writeSvg(model.graph, { positions: model.positions, theme: currentTheme(), title });
  return el(
    "div",
    { class: "downloads", attributes: { role: "group", "aria-label": "Save" } },
    button("SVG", "tool", () => save("graph.svg", "image/svg+xml", picture()), "Save the picture as SVG"),
    button(
      "JSON",
      "tool",
      () => save("graph.json", "application/json", JSON.stringify(model.graph)),
      "Save the graph as JSON",
    ),
  );
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = el("a", { attributes: { href: url, download: name } });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

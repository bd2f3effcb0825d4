// Text made safe for XML: escaped, without characters that XML 1.0 forbids, and with invisible direction controls shown.

import { visible } from "./visible-text";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** `xmlText("a<b")` is `"a&lt;b"`; good in content and in quoted attributes. */
export function xmlText(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? "");
}

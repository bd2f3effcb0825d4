// Builds page elements. Text goes in as text nodes only, with invisible direction controls shown, so nothing a graph
// holds can ever become markup.

import { visible } from "../export/visible-text";

export type Child = Node | string | undefined | false;

export interface Props {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

/** `el("p", { class: "note" }, "Hello ", el("b", {}, "world"))`. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (props.class !== undefined) element.className = props.class;
  for (const [name, value] of Object.entries(props.attributes ?? {})) element.setAttribute(name, value);
  for (const [type, listener] of Object.entries(props.on ?? {})) element.addEventListener(type, listener);
  for (const child of children) {
    if (child === undefined || child === false) continue;
    element.append(typeof child === "string" ? document.createTextNode(visible(child)) : child);
  }
  return element;
}

/** A button that does something when pressed. */
export function button(label: string, className: string, press: () => void, title?: string): HTMLButtonElement {
  const attributes: Record<string, string> = { type: "button" };
  if (title !== undefined) Object.assign(attributes, { title, "aria-label": title });
  return el("button", { class: className, attributes, on: { click: press } }, label);
}

/** The name of an item as a link that selects it. */
export function itemLink(name: string, id: string, select: (id: string) => void): HTMLAnchorElement {
  const press = (event: Event): void => {
    event.preventDefault();
    select(id);
  };
  const href = `#${encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
  return el("a", { class: "name", attributes: { href }, on: { click: press } }, name);
}

/** A link to another site, or the bare text where the address is no http(s) address. */
export function outerLink(address: string, label: string): Node {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return document.createTextNode(visible(label));
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return document.createTextNode(visible(label));
  return el("a", { attributes: { href: url.href, rel: "noopener noreferrer", target: "_blank" } }, label);
}

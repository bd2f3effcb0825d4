// The look of each kind of node: one colour in light and dark, one shape. Calm, of about equal lightness, told apart by
// shape as well as by hue, so that colour blindness loses nothing.

import { ENTITY_TYPES, type EntityType } from "../ontology/entity-types";
import type { DrawnNode } from "./drawing";

/** Shapes; the order is the code the viewer's shader knows them by. */
export const SHAPES = ["circle", "square", "hexagon", "triangle", "diamond"] as const;
export type Shape = (typeof SHAPES)[number];

export type Theme = "light" | "dark";

/** How one kind of node looks. */
export interface Look {
  readonly shape: Shape;
  readonly light: string;
  readonly dark: string;
}

/** A row for every entity type. */
export const ENTITY_LOOKS: Readonly<Record<EntityType, Look>> = {
  Person: { shape: "circle", light: "#3f74a8", dark: "#7fb0de" },
  Organization: { shape: "square", light: "#bf6b45", dark: "#e39a75" },
  Place: { shape: "hexagon", light: "#4f8a6b", dark: "#83c3a0" },
  Facility: { shape: "triangle", light: "#80629a", dark: "#b898d4" },
  Event: { shape: "diamond", light: "#a8842c", dark: "#e0bd6a" },
};

/** Events (records of happenings) are one kind to the eye; their type is their label. */
export const EVENT_LOOK: Look = { shape: "diamond", light: "#b38a1d", dark: "#e6c15c" };

/** Colours of everything that is not a node. */
export interface Surface {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly edge: string;
  readonly role: string;
  readonly contested: string;
}

export const SURFACES: Readonly<Record<Theme, Surface>> = {
  light: {
    background: "#fcfcfa",
    text: "#22262b",
    quiet: "#6a7078",
    edge: "#8b939d",
    role: "#c3c1b4",
    contested: "#b3372f",
  },
  dark: {
    background: "#16181c",
    text: "#e6e8ea",
    quiet: "#969ca5",
    edge: "#6a727d",
    role: "#464a51",
    contested: "#ef8177",
  },
};

/** The look of a node. */
export function lookOf(node: Pick<DrawnNode, "kind" | "type">): Look {
  if (node.kind === "event") return EVENT_LOOK;
  return Object.hasOwn(ENTITY_TYPES, node.type) ? ENTITY_LOOKS[node.type as EntityType] : EVENT_LOOK;
}

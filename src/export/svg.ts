// The graph as one SVG picture: shapes by type, labels that cover nothing, typed edges. Static and self-contained (no
// script, no font, no link), so it can stand in a README or a report. Same graph, same bytes.

import type { GraphData } from "../graph/graph-data";
import { drawingOf, type DrawnEdge, type DrawnNode, type Drawing, type EdgeKind } from "./drawing";
import { placeEdgeLabel } from "./edge-label";
import { bends, curve, pointAt, type Curve } from "./edge-path";
import { layoutDrawing, type Positions } from "./layout";
import { ENTITY_LOOKS, EVENT_LOOK, lookOf, SURFACES, type Look, type Theme } from "./palette";
import { LINE_HEIGHT } from "./node-box";
import { placeLabels, type PlacedLabel } from "./place-labels";
import { shapePath, short } from "./shape-path";
import { TakenSpace, type Rect } from "./taken-space";
import { textWidth } from "./text-width";
import { xmlText } from "./xml-text";

/** How to draw. */
export interface SvgOptions {
  /** Places from `layout`; worked out when absent. */
  readonly positions?: Positions;
  readonly theme?: Theme;
  /** A heading over the picture. */
  readonly title?: string;
  /** Whether to explain the shapes under the picture; true by default. */
  readonly legend?: boolean;
}

/** Sizes in px. */
const MARGIN = 28;
const TITLE_SIZE = 17;
const TITLE_HEIGHT = 40;
const LEGEND_HEIGHT = 44;
const EDGE_FONT = 9;
const ARROW = 5.5;
/** With more nodes than this, only so many of the best connected are named, and edges not at all. */
const MAX_LABELLED = 400;
const MAX_NAMED = 150;
/** What lies over what. */
const LAYER: Readonly<Record<EdgeKind, number>> = { speech: 0, role: 1, relation: 2 };
const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** `writeSvg(graph, { title: "Kabul" })` is a whole SVG document. */
export function writeSvg(graph: GraphData, options: SvgOptions = {}): string {
  const drawing = drawingOf(graph);
  const positions = options.positions ?? layoutDrawing(drawing);
  const theme = options.theme ?? "light";
  const surface = SURFACES[theme];
  const labelled = drawing.nodes.length <= MAX_LABELLED;
  const lines = linesOf(drawing, positions);
  const space = new TakenSpace();
  const segments = lines.map(({ line }) => ({ from: line.from, to: line.to }));
  const labels = placeLabels(labelled ? drawing.nodes : namedWhenCrowded(drawing), positions, segments, space);
  const bounds = boundsOf(drawing, positions, labels);
  const legend = options.legend === false ? [] : legendEntries(drawing);
  const legendWidth = legend.reduce((sum, entry) => sum + entryWidth(entry.name), 0);
  const titleWidth = textWidth(options.title ?? "", TITLE_SIZE * 1.06);
  const top = options.title === undefined ? 0 : TITLE_HEIGHT;
  const width = Math.ceil(Math.max(bounds.right - bounds.left, legendWidth, titleWidth) + 2 * MARGIN);
  const height = Math.ceil(bounds.bottom - bounds.top + 2 * MARGIN + top + (legend.length > 0 ? LEGEND_HEIGHT : 0));
  const dx = short(width / 2 - (bounds.left + bounds.right) / 2);
  const dy = short(MARGIN + top - bounds.top);
  const title = xmlText(options.title ?? "News graph");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-family="${FONT}">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" rx="10" fill="${surface.background}"/>`,
    options.title === undefined
      ? ""
      : `<text x="${MARGIN}" y="${MARGIN + TITLE_SIZE * 0.6}" font-size="${TITLE_SIZE}" font-weight="600" fill="${surface.text}">${title}</text>`,
    `<g transform="translate(${dx} ${dy})">`,
    ...lines.map((line) => lineElement(line, theme)),
    ...(labelled ? edgeLabels(lines, space, theme) : []),
    ...drawing.nodes.map((node) => nodeElement(node, positions, theme)),
    ...drawing.nodes.map((node) => labelElement(node, labels.get(node.id), theme)),
    "</g>",
    ...legendElements(legend, (width - legendWidth) / 2, height - LEGEND_HEIGHT / 2 - 4, theme),
    "</svg>",
    "",
  ]
    .filter((line, i, all) => line !== "" || i === all.length - 1)
    .join("\n");
}

interface DrawnLine {
  readonly edge: DrawnEdge;
  readonly line: Curve;
}

/** The line of every edge; speech and roles first, so that relations lie over them. */
function linesOf(drawing: Drawing, positions: Positions): DrawnLine[] {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const bendOf = bends(drawing.edges);
  const lines: DrawnLine[] = [];
  for (const edge of [...drawing.edges].sort((a, b) => LAYER[a.kind] - LAYER[b.kind])) {
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    const a = positions.get(edge.source);
    const b = positions.get(edge.target);
    if (!source || !target || !a || !b) continue;
    lines.push({ edge, line: curve(a, reach(source), b, reach(target), bendOf.get(edge.id) ?? 0) });
  }
  return lines;
}

/** Labels of edges, relations first; speech needs none, its dots say it. */
function edgeLabels(lines: readonly DrawnLine[], space: TakenSpace, theme: Theme): string[] {
  const labels: string[] = [];
  for (const { edge, line } of [...lines].reverse()) {
    if (edge.kind === "speech" && !edge.contested) continue;
    const place = placeEdgeLabel(line, textWidth(edge.label, EDGE_FONT) + 4, EDGE_FONT + 3, space);
    if (place) labels.push(edgeLabelElement(edge, place, theme));
  }
  return labels;
}

function lineElement({ edge, line }: DrawnLine, theme: Theme): string {
  const surface = SURFACES[theme];
  const { from, control, to } = line;
  const colour = edge.contested ? surface.contested : edge.kind === "relation" ? surface.edge : surface.role;
  const dash = edge.kind === "speech" ? ' stroke-dasharray="0.1 4.5"' : edge.former ? ' stroke-dasharray="4 3"' : "";
  const width = edge.kind === "speech" ? 1.7 : 1.3;
  const path = `M${short(from.x)},${short(from.y)}Q${short(control.x)},${short(control.y)} ${short(to.x)},${short(to.y)}`;
  const stroke = `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${dash}/>`;
  if (edge.kind !== "relation") return stroke;
  const { angle } = pointAt(line, 1);
  const degrees = short((angle * 180) / Math.PI);
  const head = `M0,0L${-ARROW},${ARROW * 0.45}L${-ARROW},${-ARROW * 0.45}Z`;
  return `${stroke}<path d="${head}" transform="translate(${short(to.x)} ${short(to.y)}) rotate(${degrees})" fill="${colour}"/>`;
}

function edgeLabelElement(
  edge: DrawnEdge,
  place: { readonly x: number; readonly y: number; readonly degrees: number },
  theme: Theme,
): string {
  const surface = SURFACES[theme];
  const colour = edge.contested ? surface.contested : surface.quiet;
  const opacity = edge.kind === "role" ? ' opacity="0.8"' : "";
  return `<text transform="translate(${short(place.x)} ${short(place.y)}) rotate(${short(place.degrees)})" font-size="${EDGE_FONT}" text-anchor="middle" dy="0.32em" fill="${colour}"${opacity} stroke="${surface.background}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${xmlText(edge.label)}</text>`;
}

function nodeElement(node: DrawnNode, positions: Positions, theme: Theme): string {
  const place = positions.get(node.id);
  if (!place) return "";
  const look = lookOf(node);
  const at = `translate(${short(place.x)} ${short(place.y)})`;
  const outline = `stroke="${SURFACES[theme].background}" stroke-width="1.5"`;
  return `<path transform="${at}" d="${shapePath(look.shape, node.size)}" fill="${look[theme]}" ${outline}><title>${xmlText(node.label)}</title></path>`;
}

function labelElement(node: DrawnNode, label: PlacedLabel | undefined, theme: Theme): string {
  if (!label) return "";
  const { rect, fontSize, side, lines } = label;
  const surface = SURFACES[theme];
  const anchor = side === "right" ? "start" : side === "left" ? "end" : "middle";
  const x = side === "right" ? rect.left : side === "left" ? rect.right : (rect.left + rect.right) / 2;
  const style =
    node.kind === "event" ? `font-style="italic" fill="${surface.quiet}"` : `font-weight="500" fill="${surface.text}"`;
  const texts = lines.map((line, i) => {
    const y = rect.top + fontSize * (0.92 + i * LINE_HEIGHT);
    return `<text x="${short(x)}" y="${short(y)}">${xmlText(line)}</text>`;
  });
  return `<g font-size="${fontSize}" text-anchor="${anchor}" ${style} stroke="${surface.background}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${texts.join("")}</g>`;
}

interface LegendEntry {
  readonly name: string;
  readonly look: Look;
}

function legendEntries(drawing: Drawing): LegendEntry[] {
  const types = new Set(drawing.nodes.filter((node) => node.kind === "entity").map((node) => node.type as string));
  const entries: LegendEntry[] = [];
  for (const [name, look] of Object.entries(ENTITY_LOOKS))
    if (types.has(name) && name !== "Event") entries.push({ name, look });
  if (drawing.nodes.some((node) => node.kind === "event") || types.has("Event"))
    entries.push({ name: "Event", look: EVENT_LOOK });
  return entries;
}

function entryWidth(name: string): number {
  return 40 + textWidth(name, 11);
}

function legendElements(entries: readonly LegendEntry[], left: number, y: number, theme: Theme): string[] {
  const surface = SURFACES[theme];
  let x = left;
  return entries.map(({ name, look }) => {
    const element = `<g transform="translate(${short(x + 12)} ${short(y)})"><path d="${shapePath(look.shape, look === EVENT_LOOK ? 4.5 : 5.5)}" fill="${look[theme]}"/><text x="12" dy="0.34em" font-size="11" fill="${surface.quiet}">${xmlText(name)}</text></g>`;
    x += entryWidth(name);
    return element;
  });
}

function boundsOf(drawing: Drawing, positions: Positions, labels: ReadonlyMap<string, PlacedLabel>): Rect {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const include = (rect: Rect): void => {
    bounds.left = Math.min(bounds.left, rect.left);
    bounds.right = Math.max(bounds.right, rect.right);
    bounds.top = Math.min(bounds.top, rect.top);
    bounds.bottom = Math.max(bounds.bottom, rect.bottom);
  };
  for (const { id, size } of drawing.nodes) {
    const place = positions.get(id);
    if (place) include({ left: place.x - size, right: place.x + size, top: place.y - size, bottom: place.y + size });
    const label = labels.get(id);
    if (label) include(label.rect);
  }
  return bounds.left === Infinity ? { left: 0, right: 240, top: 0, bottom: 120 } : bounds;
}

/** In a crowd, the best connected entities alone are named. */
function namedWhenCrowded(drawing: Drawing): DrawnNode[] {
  return drawing.nodes
    .filter((node) => node.kind === "entity")
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_NAMED);
}

/** Symbols with corners reach a little beyond their radius. */
function reach(node: DrawnNode): number {
  return node.size * (lookOf(node).shape === "circle" ? 1 : 1.15);
}

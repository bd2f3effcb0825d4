// Writes the names on the picture: after every frame, the most important first, each where it covers no symbol and no
// other name. Of edges only those in focus are named.

import { TakenSpace, type Rect } from "../export/taken-space";
import { shortened } from "../export/text-width";
import { visible as visibleText } from "../export/visible-text";
import type { Surface } from "../export/palette";

/** A name to write, at a place on the screen; an empty one only takes its symbol's space. */
export interface Caption {
  readonly text: string;
  readonly detail?: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly quiet: boolean;
  readonly faded: boolean;
  /** Written in any case, even over others. */
  readonly forced: boolean;
  readonly key: string;
  /** The side to try first, a position in `SIDES`. */
  readonly side: number;
}

/** Sides of a symbol that its name may stand on. */
export const SIDES = ["below", "right", "left", "above"] as const;

/** A word on an edge in focus. */
export interface EdgeCaption {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly room: number;
  readonly colour: string;
}

/** Most names on the picture at once, and the longest name. */
const MAX_CAPTIONS = 140;
const MAX_CHARACTERS = 34;
const SIZE = 12;
const QUIET_SIZE = 10.5;
const EDGE_SIZE = 10.5;
const FAMILY = 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const GAP = 4;
/** Names keep this many px from the edge of the stage, and from what stands left and right of them. */
const EDGE = 4;
const ASIDE = 4;

interface Stage {
  readonly width: number;
  readonly height: number;
}

/** Writes captions on a canvas that covers the stage. Give them in order of importance. */
export class CaptionLayer {
  private readonly context: CanvasRenderingContext2D | null;
  private readonly widths = new Map<string, number>();
  /** The side each name stood on last, tried first so that names do not jump while the picture moves. */
  private readonly sides = new Map<string, number>();

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.context = canvas.getContext("2d");
  }

  draw(
    width: number,
    height: number,
    captions: readonly Caption[],
    edges: readonly EdgeCaption[],
    surface: Surface,
  ): void {
    const { canvas, context } = this;
    if (!context) return;
    const ratio = devicePixelRatio;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.lineJoin = "round";
    context.textBaseline = "middle";
    const space = new TakenSpace(48);
    for (const { x, y, radius } of captions)
      space.take({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    let written = 0;
    const drawNodes = (list: readonly Caption[]): void => {
      for (const caption of list) {
        if (caption.text === "" || (written >= MAX_CAPTIONS && !caption.forced)) continue;
        if (this.drawNode(context, { width, height }, caption, surface, space)) written++;
      }
    };
    // What an edge says is worth less than who is at its ends, more than what is out of focus.
    drawNodes(captions.filter(({ faded }) => !faded));
    this.drawEdges(context, edges, surface, space);
    drawNodes(captions.filter(({ faded }) => faded));
  }

  private drawNode(
    context: CanvasRenderingContext2D,
    stage: Stage,
    caption: Caption,
    surface: Surface,
    space: TakenSpace,
  ): boolean {
    const size = caption.quiet ? QUIET_SIZE : SIZE;
    context.font = `${caption.quiet ? "italic 400" : "500"} ${size}px ${FAMILY}`;
    const lines = [caption.text, ...(caption.detail === undefined ? [] : [caption.detail])].map((line) =>
      shortened(visibleText(line), MAX_CHARACTERS),
    );
    const width = Math.max(...lines.map((line) => this.widthOf(context, line, size)));
    const height = lines.length * size * 1.2;
    const first = this.sides.get(caption.key) ?? caption.side;
    const order = [first, ...[0, 1, 2, 3].filter((side) => side !== first)];
    const fits = (side: number): boolean => {
      const rect = rectOf(caption, width, height, side);
      const inside =
        rect.left > EDGE && rect.right < stage.width - EDGE && rect.top > EDGE && rect.bottom < stage.height - EDGE;
      return inside && space.free({ ...rect, left: rect.left - ASIDE, right: rect.right + ASIDE });
    };
    const side = order.find(fits) ?? (caption.forced ? 0 : undefined);
    if (side === undefined) return false;
    this.sides.set(caption.key, side);
    const rect = rectOf(caption, width, height, side);
    space.take(rect);
    context.globalAlpha = caption.faded ? 0.35 : 1;
    context.textAlign = side === 1 ? "left" : side === 2 ? "right" : "center";
    const x = side === 1 ? rect.left : side === 2 ? rect.right : (rect.left + rect.right) / 2;
    context.strokeStyle = surface.background;
    context.lineWidth = 3.5;
    context.fillStyle = caption.quiet ? surface.quiet : surface.text;
    lines.forEach((line, i) => {
      const y = rect.top + size * (0.6 + 1.2 * i);
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    });
    context.globalAlpha = 1;
    return true;
  }

  private drawEdges(
    context: CanvasRenderingContext2D,
    edges: readonly EdgeCaption[],
    surface: Surface,
    space: TakenSpace,
  ): void {
    context.font = `400 ${EDGE_SIZE}px ${FAMILY}`;
    context.textAlign = "center";
    for (const { text, x, y, angle, room, colour } of edges) {
      const line = shortened(visibleText(text), MAX_CHARACTERS);
      const width = this.widthOf(context, line, EDGE_SIZE);
      if (width > room) continue;
      const half = EDGE_SIZE * 0.7;
      const rects = along(x, y, angle, width, half);
      if (!rects.every((rect) => space.free(rect))) continue;
      for (const rect of rects) space.take(rect);
      context.save();
      context.translate(x, y);
      context.rotate(Math.cos(angle) < 0 ? angle + Math.PI : angle);
      context.strokeStyle = surface.background;
      context.lineWidth = 4;
      context.fillStyle = colour;
      context.strokeText(line, 0, 0);
      context.fillText(line, 0, 0);
      context.restore();
    }
  }

  private widthOf(context: CanvasRenderingContext2D, line: string, size: number): number {
    const key = `${size}${line}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const { width } = context.measureText(line);
    this.widths.set(key, width);
    return width;
  }
}

function rectOf({ x, y, radius }: Caption, width: number, height: number, side: number): Rect {
  if (side === 1)
    return { left: x + radius + GAP, right: x + radius + GAP + width, top: y - height / 2, bottom: y + height / 2 };
  if (side === 2)
    return { left: x - radius - GAP - width, right: x - radius - GAP, top: y - height / 2, bottom: y + height / 2 };
  const top = side === 0 ? y + radius + GAP : y - radius - GAP - height;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
}

function along(x: number, y: number, angle: number, width: number, half: number): Rect[] {
  const steps = Math.max(1, Math.ceil(width / (2 * half)));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const offset = (i / steps - 0.5) * Math.max(0, width - 2 * half);
    const cx = x + Math.cos(angle) * offset;
    const cy = y + Math.sin(angle) * offset;
    return { left: cx - half, right: cx + half, top: cy - half, bottom: cy + half };
  });
}

// The picture: sigma on WebGL with our shapes, our captions and the focus. Keys given to sigma are numbers, since it
// keeps its nodes in plain objects and an id may be any string.

import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { bends, curve, pointAt } from "../export/edge-path";
import type { DrawnNode } from "../export/drawing";
import { lookOf, SHAPES, SURFACES, type Theme } from "../export/palette";
import { placeLabels } from "../export/place-labels";
import { TakenSpace } from "../export/taken-space";
import { CaptionLayer, SIDES, type Caption, type EdgeCaption } from "./captions";
import { button, el } from "./element";
import type { Visible } from "./filters";
import { focusOf, type Focus } from "./focus";
import type { ViewerModel } from "./model";
import type { ShapedNode } from "./node-program";
import { programs } from "./programs";
import type { Store } from "./store";
import { currentTheme, mix } from "./theme";

export interface GraphView {
  readonly root: HTMLElement;
  /** Draws what is visible now, once started. */
  show(visible: Visible): void;
  /** Draws what is visible, from then on; to be called once the root is in the page. */
  start(visible: Visible): void;
  /** Frees the graphics card. */
  stop(): void;
}

/** px between the picture and the edge of the stage. */
const PADDING = 54;
/** A small graph is not blown up beyond this many px for a unit of the layout. */
const MAX_SCALE = 1.35;
/** Names are written for nodes of at least this radius in px, or when in focus. */
const MIN_NAMED_RADIUS = 2.2;
/** Names of events are written once a unit of the layout is this many px. */
const MIN_EVENT_SCALE = 0.5;
/** Up to this many nodes the layout kept room for labels (layout.ts). */
const MAX_LABELLED = 400;
/** Symbols are not drawn smaller than at this scale, and not grown more than this. */
const GROWTH_SCALE = 0.55;
const MAX_GROWTH = 2;
/** Going to a node zooms in until a unit is this many px. */
const FOCUS_SCALE = 0.9;
const MOVE_MS = 350;
/** The signs of a pointer over the picture. */
const POINTERS = ["pointerenter", "pointermove", "pointerdown", "wheel"] as const;

/** The picture; undefined where the browser cannot draw on the graphics card. */
export function graphView(model: ViewerModel, store: Store): GraphView | undefined {
  const stage = el("div", {
    class: "sigma",
    attributes: {
      role: "img",
      "aria-label": "Picture of the graph. The list beside it leads to every entity and event.",
    },
  });
  const root = el("div", { class: "graph-view" }, stage);
  const crowd = Math.min(0.55, Math.max(0, Math.log10(model.edges.length / 250) * 0.35));
  // First, so that the graphics process compiles while this one goes on, and without nodes: sigma draws when it is made,
  // when its bounds change and when it gets its graph, and a big graph in software takes long each time.
  const sigma = sigmaOn(stage, {
    allowInvalidContainer: true,
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: PADDING,
    minEdgeThickness: crowd > 0 ? 1.6 : 2.2,
    itemSizesReference: "positions",
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.75,
    minCameraRatio: 0.002,
    maxCameraRatio: 4,
    defaultNodeType: "shape",
    defaultEdgeType: "line",
    ...programs(false),
    defaultDrawNodeHover: () => {},
    nodeReducer: (key, data) => Object.assign(data, nodeLook(key)),
    edgeReducer: (key, data) => Object.assign(data, edgeLook(key)),
  });
  if (!sigma) return undefined;
  const graph = new MultiDirectedGraph();
  const keyOf = new Map(model.nodes.map((node, i) => [node.id, String(i)]));
  const bendOf = bends(model.edges);
  let theme: Theme = currentTheme((next) => {
    theme = next;
    sigma.refresh();
  });
  let visible: Visible = { nodes: new Set(model.node.keys()), edges: new Set(model.edge.keys()) };
  let focus: Focus | undefined;
  let growth = 1;

  model.nodes.forEach((node, i) => {
    const place = model.positions.get(node.id) ?? { x: 0, y: 0 };
    graph.addNode(String(i), { x: place.x, y: -place.y, size: node.size, type: "shape" });
  });
  model.edges.forEach((edge, i) => {
    // The picture's y points up, the layout's down.
    const bend = -(bendOf.get(edge.id) ?? 0);
    const attributes = { type: "line", bend, arrow: edge.kind === "relation" };
    graph.addEdgeWithKey(String(i), keyOf.get(edge.source), keyOf.get(edge.target), attributes);
  });
  const sides = preferredSides(model, bendOf);
  const byImportance = model.nodes
    .map((node, i) => ({ node, key: String(i) }))
    .sort((a, b) => importance(b.node) - importance(a.node) || (a.node.id < b.node.id ? -1 : 1));

  const nodeLook = (key: string): Partial<ShapedNode> => {
    const node = model.nodes[Number(key)];
    if (!node || !visible.nodes.has(node.id)) return { hidden: true };
    const surface = SURFACES[theme];
    const look = lookOf(node);
    const away = focus !== undefined && !focus.nodes.has(node.id);
    const selected = node.id === store.state.selection;
    const disputed = !away && (model.facts.get(node.id)?.contested ?? false);
    return {
      type: "shape",
      shape: SHAPES.indexOf(look.shape),
      color: away ? mix(look[theme], surface.background, 0.78) : look[theme],
      rim: selected ? surface.text : disputed ? surface.contested : surface.background,
      rimWidth: selected ? 2.4 : disputed ? 1.8 : 1.2,
      size: node.size * growth,
      zIndex: away ? 0 : node.id === focus?.centre ? 3 : focus ? 2 : 1,
      label: null,
    };
  };
  const edgeLook = (key: string): Partial<EdgeDisplayData> => {
    const edge = model.edges[Number(key)];
    if (!edge || !visible.edges.has(edge.id)) return { hidden: true };
    const surface = SURFACES[theme];
    const base = edge.contested ? surface.contested : edge.kind === "relation" ? surface.edge : surface.role;
    const quiet = edge.kind === "speech" ? mix(base, surface.background, 0.25) : base;
    if (!focus)
      return {
        color: mix(quiet, surface.background, edge.contested ? 0 : crowd),
        size: edge.kind === "relation" ? 1.4 : 1.1,
        zIndex: 0,
      };
    if (!focus.edges.has(edge.id)) return { color: mix(quiet, surface.background, 0.72), size: 1, zIndex: 0 };
    return {
      color: edge.contested ? base : mix(surface.quiet, base, 0.25),
      size: edge.kind === "relation" ? 2 : 1.6,
      zIndex: 1,
    };
  };

  const start = (first: Visible): void => {
    visible = first;
    const captions = new CaptionLayer(
      sigma.createCanvas("captions", { beforeLayer: "mouse", style: { pointerEvents: "none" } }),
    );
    sigma.on("resize", () => limitScale(sigma));
    sigma.on("afterRender", () => writeCaptions(sigma, captions));
    connect(sigma);
    sigma.resize();
    sigma.setGraph(graph);
    // The graphics process begins while the lists are made.
    for (const canvas of Object.values(sigma.getCanvases())) canvas.getContext("webgl2")?.flush();
    // At once, so that the very first press finds what it is on.
    const find = (): void => {
      for (const pointer of POINTERS) stage.removeEventListener(pointer, find, true);
      sigma.setSettings(programs(true)).refresh();
    };
    for (const pointer of POINTERS) stage.addEventListener(pointer, find, true);
  };

  const connect = (renderer: Sigma): void => {
    const itemOf = (key: string): string | undefined => {
      const edge = model.edges[Number(key)];
      return edge?.kind === "role" ? edge.source : edge?.kind === "speech" ? edge.target : edge?.id;
    };
    renderer.on("clickNode", ({ node }) => store.set({ selection: model.nodes[Number(node)]?.id }));
    renderer.on("clickEdge", ({ edge }) => store.set({ selection: itemOf(edge) }));
    renderer.on("clickStage", () => store.set({ selection: undefined }));
    renderer.on("enterNode", ({ node }) => {
      stage.classList.add("pointing");
      store.set({ hover: model.nodes[Number(node)]?.id });
    });
    renderer.on("enterEdge", ({ edge }) => {
      stage.classList.add("pointing");
      store.set({ hover: model.edges[Number(edge)]?.id });
    });
    for (const leave of ["leaveNode", "leaveEdge"] as const) {
      renderer.on(leave, () => {
        stage.classList.remove("pointing");
        store.set({ hover: undefined });
      });
    }
  };

  /** Where room was kept for labels, symbols may grow into it while the whole picture is small. */
  const nodeGrowth = (scale: number): number =>
    model.nodes.length > MAX_LABELLED ? 1 : Math.min(MAX_GROWTH, Math.max(1, GROWTH_SCALE / scale));

  /** Keeps a graph of a few nodes from filling the whole stage. */
  const limitScale = (renderer: Sigma): void => {
    const { width, height } = renderer.getDimensions();
    const x = extentOf(model.nodes.map((_, i) => graph.getNodeAttribute(String(i), "x") as number));
    const y = extentOf(model.nodes.map((_, i) => graph.getNodeAttribute(String(i), "y") as number));
    const widen = ([low, high]: [number, number], least: number): [number, number] => {
      const missing = Math.max(0, least - (high - low)) / 2;
      return [low - missing, high + missing];
    };
    renderer.setCustomBBox({
      x: widen(x, Math.max(1, width - 2 * PADDING) / MAX_SCALE),
      y: widen(y, Math.max(1, height - 2 * PADDING) / MAX_SCALE),
    });
    const spanX = Math.max(x[1] - x[0], 1);
    const spanY = Math.max(y[1] - y[0], 1);
    growth = nodeGrowth(Math.min((width - 2 * PADDING) / spanX, (height - 2 * PADDING) / spanY));
  };

  const writeCaptions = (renderer: Sigma, layer: CaptionLayer): void => {
    const { width, height } = renderer.getDimensions();
    const surface = SURFACES[theme];
    const list: Caption[] = [];
    const scale = renderer.getGraphToViewportRatio();
    const places = new Map<string, { x: number; y: number; radius: number }>();
    for (const { node, key } of byImportance) {
      if (!visible.nodes.has(node.id)) continue;
      const data = renderer.getNodeDisplayData(key);
      if (!data) continue;
      const { x, y } = renderer.framedGraphToViewport(data);
      const radius = renderer.scaleSize(data.size);
      places.set(node.id, { x, y, radius });
      if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
      const inFocus = focus?.nodes.has(node.id) ?? false;
      const named = inFocus || (radius >= MIN_NAMED_RADIUS && (node.kind === "entity" || scale >= MIN_EVENT_SCALE));
      list.push({
        text: named ? node.label : "",
        ...(node.detail !== undefined && named && scale >= MIN_EVENT_SCALE && { detail: node.detail }),
        x,
        y,
        radius,
        quiet: node.kind === "event",
        faded: focus !== undefined && !inFocus,
        forced: node.id === focus?.centre,
        key,
        side: sides.get(node.id) ?? 0,
      });
    }
    if (focus) list.sort((a, b) => Number(a.faded) - Number(b.faded) || Number(b.forced) - Number(a.forced));
    layer.draw(width, height, list, edgeCaptions(places, surface.quiet), surface);
  };

  const edgeCaptions = (
    places: ReadonlyMap<string, { x: number; y: number; radius: number }>,
    colour: string,
  ): EdgeCaption[] => {
    if (!focus) return [];
    const list: EdgeCaption[] = [];
    for (const id of focus.edges) {
      const edge = model.edge.get(id);
      const a = edge && places.get(edge.source);
      const b = edge && places.get(edge.target);
      if (!edge || !a || !b || !visible.edges.has(id)) continue;
      const line = curve(a, a.radius, b, b.radius, bendOf.get(id) ?? 0);
      const { x, y, angle } = pointAt(line, 0.5);
      const room = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) - 8;
      list.push({ text: edge.label, x, y, angle, room, colour: edge.contested ? SURFACES[theme].contested : colour });
    }
    return list;
  };

  const goTo = (id: string): void => {
    const camera = sigma.getCamera();
    const edge = model.edge.get(id);
    const keys = (edge ? [edge.source, edge.target] : [id])
      .map((each) => keyOf.get(each))
      .filter((key) => key !== undefined);
    const data = keys
      .map((key) => sigma.getNodeDisplayData(key))
      .filter((each): each is NodeDisplayData => each !== undefined);
    if (data.length === 0) return;
    const { width, height } = sigma.getDimensions();
    const inside = data.every((each) => {
      const at = sigma.framedGraphToViewport(each);
      return at.x > PADDING && at.y > PADDING && at.x < width - PADDING && at.y < height - PADDING;
    });
    const pxPerUnit = sigma.getGraphToViewportRatio();
    if (inside && pxPerUnit >= FOCUS_SCALE * 0.5) return;
    const ratio = Math.min(camera.ratio, (camera.ratio * pxPerUnit) / FOCUS_SCALE);
    const target = {
      x: data.reduce((sum, each) => sum + each.x, 0) / data.length,
      y: data.reduce((sum, each) => sum + each.y, 0) / data.length,
      ratio,
    };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) camera.setState(target);
    else void camera.animate(target, { duration: MOVE_MS });
  };

  root.append(
    el(
      "div",
      { class: "zoom", attributes: { role: "group", "aria-label": "Zoom" } },
      button("+", "tool", () => void sigma.getCamera().animatedZoom({ duration: MOVE_MS }), "Zoom in"),
      button("−", "tool", () => void sigma.getCamera().animatedUnzoom({ duration: MOVE_MS }), "Zoom out"),
      button("⤢", "tool", () => void sigma.getCamera().animatedReset({ duration: MOVE_MS }), "Show everything"),
    ),
  );

  store.subscribe((state, before) => {
    if (state.view === "graph" && before.view !== "graph") requestAnimationFrame(() => sigma.resize(true).refresh());
    if (state.selection === before.selection && state.hover === before.hover) return;
    focus = focusOf(model, state);
    sigma.refresh({ skipIndexation: true });
    if (state.selection !== undefined && state.selection !== before.selection) goTo(state.selection);
  });

  return {
    root,
    start,
    stop: () => sigma.kill(),
    show(next) {
      visible = next;
      focus = focusOf(model, store.state);
      sigma.refresh();
    },
  };
}

/** The side on which each name crosses the fewest edges, worked out once; nothing in a crowd, where few names show. */
function preferredSides(model: ViewerModel, bendOf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (model.nodes.length > MAX_LABELLED) return new Map();
  const segments = model.edges.flatMap(({ id, source, target }) => {
    const from = model.positions.get(source);
    const to = model.positions.get(target);
    return from && to && (bendOf.get(id) ?? 0) === 0 ? [{ from, to }] : [];
  });
  const labels = placeLabels(model.nodes, model.positions, segments, new TakenSpace());
  return new Map([...labels].map(([id, { side }]) => [id, SIDES.indexOf(side)]));
}

/** sigma in an element, for now without a graph; undefined where there is no WebGL, which sigma takes for granted. */
function sigmaOn(stage: HTMLElement, settings: Partial<Settings>): Sigma | undefined {
  try {
    return new Sigma(new MultiDirectedGraph(), stage, settings);
  } catch {
    return undefined;
  }
}

function importance(node: DrawnNode): number {
  return node.kind === "entity" ? 1000 + node.degree : node.degree;
}

function extentOf(values: readonly number[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? [0, 0] : [low, high];
}

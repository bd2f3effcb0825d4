// Draws all edges on the graphics card with one program: straight or bent, with an arrow head or without. Each is a ribbon
// of a few steps along its curve (export/edge-path.ts has the same one) with the head as its last triangle. sigma has a
// program for each of these, and where there is no graphics card it is their compiling that takes the time.

import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import { floatColor } from "sigma/utils";
import { bytes, numbers, stripProgram } from "./strip-program";

/** What an edge hands to the shader beside sigma's own data. */
export interface BentEdge extends EdgeDisplayData {
  /** How far its middle lies off the straight line, as `bends` gives it. */
  readonly bend: number;
  /** Whether an arrow head shows at its target. */
  readonly arrow: boolean;
}

/** Steps of a bent ribbon; a straight one is done after the first. */
const STEPS = 8;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_thickness;
attribute float a_radius;
attribute float a_bend;
attribute float a_arrow;
// How many steps along (the head's tip lies one after the last), and on which side.
attribute float a_step;
attribute float a_side;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
varying vec4 v_color;
varying float v_across;
varying float v_half;
const float bias = 255.0 / 254.0;
const float steps = ${STEPS.toFixed(1)};
// A head is this many times as long, and twice as wide, as its line.
const float head = 2.5;
void main() {
  float pixel = u_correctionRatio * 2.0;
  float thickness = max(a_thickness / u_sizeRatio, u_minEdgeThickness) * pixel;
  vec2 chord = a_target - a_source;
  vec2 control = (a_source + a_target) / 2.0 + vec2(-chord.y, chord.x) * a_bend;
  vec2 arrival = a_target - control;
  arrival /= max(length(arrival), 1e-9);
  vec2 tip = a_target - arrival * (a_arrow * a_radius / u_sizeRatio * pixel);
  vec2 base = tip - arrival * (a_arrow * thickness * head);
  float t = a_bend == 0.0 ? min(a_step, 1.0) : min(a_step / steps, 1.0);
  vec2 position = mix(mix(a_source, control, t), mix(control, base, t), t);
  vec2 along = mix(control - a_source, base - control, t);
  along /= max(length(along), 1e-9);
  #ifdef PICKING_MODE
  // A thin line is hard to point at.
  thickness = max(thickness, 5.0 * pixel);
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  float half_width = thickness / 2.0;
  v_half = half_width;
  v_across = a_side * half_width;
  if (a_step > steps) {
    // The head: its two corners, then its tip; without feather, since it is small.
    half_width = a_arrow * thickness;
    along = arrival;
    position = a_side == 0.0 ? tip : base;
    v_across = 0.0;
  }
  position += vec2(-along.y, along.x) * (a_side * half_width);
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_half;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float feather = u_correctionRatio * 2.0 / u_pixelRatio;
  gl_FragColor = v_color * (1.0 - smoothstep(v_half - feather, v_half, abs(v_across)));
  #endif
}`;

const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_minEdgeThickness", "u_pixelRatio"] as const;

/** The strip's corners, (step, side) each: both sides of every step, then the head's. */
const CORNERS: number[][] = [
  ...Array.from({ length: STEPS + 1 }, (_, step) => [
    [step, -1],
    [step, 1],
  ]).flat(),
  [STEPS + 1, -1],
  [STEPS + 1, 1],
  [STEPS + 1, 0],
];

export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return stripProgram({
      vertex: VERTEX,
      fragment: FRAGMENT,
      uniforms: UNIFORMS,
      attributes: [
        numbers("a_source", 2),
        numbers("a_target", 2),
        numbers("a_thickness"),
        numbers("a_radius"),
        numbers("a_bend"),
        numbers("a_arrow"),
        bytes("a_color"),
        bytes("a_id"),
      ],
      corners: CORNERS,
      cornerAttributes: [numbers("a_step"), numbers("a_side")],
    });
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { bend, arrow } = data as BentEdge;
    const array = this.array;
    array[startIndex++] = source.x;
    array[startIndex++] = source.y;
    array[startIndex++] = target.x;
    array[startIndex++] = target.y;
    array[startIndex++] = data.size;
    array[startIndex++] = target.size;
    array[startIndex++] = bend;
    array[startIndex++] = Number(arrow);
    array[startIndex++] = floatColor(data.color);
    array[startIndex] = edgeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations["u_minEdgeThickness"] ?? null, params.minEdgeThickness);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, params.pixelRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
  }
}

// Draws all nodes on the graphics card: circle, square, hexagon, triangle and diamond as signed distance functions, with
// a rim that lifts them off the edges. One instanced square per node, no larger than its shape.

import type { NodeDisplayData, RenderParams } from "sigma/types";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import { floatColor } from "sigma/utils";
import { bytes, numbers, stripProgram } from "./strip-program";

/** What a node hands to the shader beside sigma's own data. */
export interface ShapedNode extends NodeDisplayData {
  /** Position in `SHAPES`. */
  readonly shape: number;
  readonly rim: string;
  /** Width of the rim in px. */
  readonly rimWidth: number;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_rimWidth;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_rimWidth;
const float bias = 255.0 / 254.0;
// How far the shape's corners reach, in radii: of circle, square, hexagon, triangle, diamond.
float reach() {
  if (a_shape < 0.5) return 1.0;
  if (a_shape < 1.5) return 0.9;
  if (a_shape < 2.5) return 1.13;
  if (a_shape < 3.5) return 1.42;
  return 1.29;
}
void main() {
  float pixel = u_correctionRatio * 2.0;
  float radius = a_size / u_sizeRatio * pixel;
  #ifdef PICKING_MODE
  float margin = 2.0;
  v_color = a_id;
  #else
  float margin = a_rimWidth + 0.6;
  v_color = a_color;
  #endif
  vec2 offset = (radius * reach() + margin * pixel) * a_corner;
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_offset = offset;
  v_radius = radius;
  v_shape = a_shape;
  v_rim = a_rim;
  v_rimWidth = a_rimWidth;
  v_color.a *= bias;
  v_rim.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_rimWidth;
uniform float u_correctionRatio;
float box(vec2 p, float half_side) {
  vec2 d = abs(p) - vec2(half_side);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
float hexagon(vec2 p, float apothem) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * apothem, k.z * apothem), apothem);
  return length(p) * sign(p.y);
}
float triangle(vec2 p, float half_side) {
  const float k = 1.7320508;
  p.x = abs(p.x) - half_side;
  p.y = p.y + half_side / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * half_side, 0.0);
  return -length(p) * sign(p.y);
}
float outline(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, r * 0.80) - r * 0.09;
  if (v_shape < 2.5) return hexagon(p, r * 0.90) - r * 0.07;
  if (v_shape < 3.5) return triangle(p, r * 1.10) - r * 0.08;
  return box(vec2(p.x + p.y, p.x - p.y) * 0.70710678, r * 0.83) - r * 0.07;
}
void main(void) {
  float pixel = u_correctionRatio * 2.0;
  float d = outline(v_offset, v_radius) / pixel;
  #ifdef PICKING_MODE
  gl_FragColor = d > 2.0 ? vec4(0.0) : v_color;
  #else
  vec4 inside = mix(v_color, v_rim, smoothstep(-0.6, 0.6, d) * step(0.01, v_rimWidth));
  float alpha = 1.0 - smoothstep(-0.6, 0.6, d - v_rimWidth);
  gl_FragColor = inside * alpha;
  #endif
}`;

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;

const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
];

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return stripProgram({
      vertex: VERTEX,
      fragment: FRAGMENT,
      uniforms: UNIFORMS,
      attributes: [
        numbers("a_position", 2),
        numbers("a_size"),
        numbers("a_shape"),
        numbers("a_rimWidth"),
        bytes("a_color"),
        bytes("a_rim"),
        bytes("a_id"),
      ],
      corners: CORNERS,
      cornerAttributes: [numbers("a_corner", 2)],
    });
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const { shape, rim, rimWidth } = data as ShapedNode;
    const array = this.array;
    array[startIndex++] = data.x;
    array[startIndex++] = data.y;
    array[startIndex++] = data.size;
    array[startIndex++] = shape;
    array[startIndex++] = rimWidth;
    array[startIndex++] = floatColor(data.color);
    array[startIndex++] = floatColor(rim);
    array[startIndex] = nodeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations["u_sizeRatio"] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
  }
}

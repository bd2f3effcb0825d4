// What sigma asks of a program that draws each thing as one strip of triangles: its shaders, the attributes that a thing
// has, and the corners that all have. The constants are read when sigma asks, for a browser may be without WebGL.

/** An attribute of `size` numbers. */
export const numbers = (name: string, size = 1) => ({ name, size, type: WebGLRenderingContext.FLOAT });

/** An attribute of four bytes from 0 to 1: a colour, or a number that sigma writes as one. */
export const bytes = (name: string) => ({ name, size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true });

/** A program's parts. */
interface Strip<Uniform extends string> {
  readonly vertex: string;
  readonly fragment: string;
  readonly uniforms: readonly Uniform[];
  readonly attributes: (ReturnType<typeof numbers> | ReturnType<typeof bytes>)[];
  /** The corners of a strip, and the attributes that each has. */
  readonly corners: number[][];
  readonly cornerAttributes: ReturnType<typeof numbers>[];
}

/** The definition for sigma. Example: corners (−1, −1), (1, −1), (−1, 1), (1, 1) draw a square for each thing. */
export const stripProgram = <Uniform extends string>(strip: Strip<Uniform>) => ({
  VERTICES: strip.corners.length,
  VERTEX_SHADER_SOURCE: strip.vertex,
  FRAGMENT_SHADER_SOURCE: strip.fragment,
  METHOD: WebGLRenderingContext.TRIANGLE_STRIP,
  UNIFORMS: strip.uniforms,
  ATTRIBUTES: strip.attributes,
  CONSTANT_ATTRIBUTES: strip.cornerAttributes,
  CONSTANT_DATA: strip.corners,
});

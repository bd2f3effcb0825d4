// sigma reads constants off WebGLRenderingContext while it loads; a browser without WebGL may not have it. This gives an
// empty stand-in, so that the table view still opens. Must be imported before sigma.

const names = globalThis as unknown as Record<string, unknown>;
names["WebGLRenderingContext"] ??= class {};
names["WebGL2RenderingContext"] ??= class {};

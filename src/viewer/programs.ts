// The programs that sigma draws with. sigma draws everything a second time, unseen, to find what lies under the pointer;
// before a pointer has come that is half of the work for nothing, which counts where there is no graphics card.

import type Sigma from "sigma";
import type { EdgeProgramType, NodeProgramType } from "sigma/rendering";
import { LineProgram } from "./edge-program";
import { ShapeProgram } from "./node-program";

/** Settings of sigma. */
export interface Programs {
  readonly nodeProgramClasses: Record<string, NodeProgramType>;
  readonly nodeHoverProgramClasses: Record<string, NodeProgramType>;
  readonly edgeProgramClasses: Record<string, EdgeProgramType>;
}

/**
 * `programs(false)` draws what is seen; `sigma.setSettings(programs(true))` lets sigma find what is pointed at from then
 * on. Nodes are of type "shape", edges of type "line".
 */
export function programs(picking: boolean): Programs {
  return {
    nodeProgramClasses: { shape: picking ? ShapeProgram : SeenShape },
    nodeHoverProgramClasses: { shape: NoNode },
    edgeProgramClasses: { line: picking ? LineProgram : SeenLine },
  };
}

/** The program without its second drawing: it has no buffer to draw that into. */
class SeenShape extends ShapeProgram {
  constructor(gl: WebGLRenderingContext, _buffer: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }
}

class SeenLine extends LineProgram {
  constructor(gl: WebGLRenderingContext, _buffer: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }
}

/** What is pointed at is drawn among the others, before them all; sigma would draw it once more on a canvas of its own. */
class NoNode {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

// An engine that compiles nothing, as under a strict content policy.

import type { Engine } from "../../src/model/simd-module";

export const REFUSING: Engine = {
  Memory: class {
    readonly buffer = new ArrayBuffer(0);
  },
  Module: class {
    constructor() {
      throw new Error("refused by the content policy");
    }
  },
  Instance: class {
    readonly exports = {};
  },
};

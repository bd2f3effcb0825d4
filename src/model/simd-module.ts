// Compiles a WebAssembly module (https://webassembly.org) that works on a memory of its own. Where there is no engine, or one that refuses, as under
// a strict content policy, there is none, and plain loops do the work.

/** The parts of WebAssembly that are used; older engines and strict content policies have none. */
export interface Engine {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
}

/** The engine that the process has. */
export const ENGINE: Engine | null = (globalThis as { WebAssembly?: Engine }).WebAssembly ?? null;

/** A module's functions, and the memory that they work on, all 0. */
export interface SimdModule {
  readonly buffer: ArrayBuffer;
  readonly exports: Readonly<Record<string, unknown>>;
}

const PAGE_BYTES = 65536;

/** A module from base 64, with a memory of so many bytes. */
export function simdModule(base64: string, bytes: number, engine: Engine | null): SimdModule | undefined {
  try {
    if (!engine) return undefined;
    // Compiled first: an engine that refuses makes no memory for nothing.
    const module = new engine.Module(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    const memory = new engine.Memory({ initial: Math.max(1, Math.ceil(bytes / PAGE_BYTES)) });
    const { exports } = new engine.Instance(module, { e: { memory } });
    return { buffer: memory.buffer, exports };
  } catch {
    return undefined;
  }
}

// The selection in the address (#id), so that a link leads to it, and Back goes back.

import type { ViewerModel } from "./model";
import type { Store } from "./store";

/** Keeps the address and the store's selection the same. */
export function followAddress(model: ViewerModel, store: Store): void {
  const known = (id: string): boolean => model.node.has(id) || model.relation.has(id);
  const read = (): void => {
    const id = fromHash(location.hash);
    const selection = id !== undefined && known(id) ? id : undefined;
    if (selection !== store.state.selection) store.set({ selection });
  };
  store.subscribe((state, before) => {
    if (state.selection === before.selection || fromHash(location.hash) === state.selection) return;
    const { pathname, search } = location;
    const hash =
      state.selection === undefined ? pathname + search : `#${encodeURIComponent(wellFormed(state.selection))}`;
    try {
      history.pushState(null, "", hash);
    } catch {
      // A page without an address of its own (about:srcdoc) has nothing to keep the selection in.
    }
  });
  addEventListener("hashchange", read);
  addEventListener("popstate", read);
  read();
}

function fromHash(hash: string): string | undefined {
  if (hash.length < 2) return undefined;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
}

/** `encodeURIComponent` throws on lone surrogates. */
function wellFormed(id: string): string {
  return id.replace(/\p{Surrogate}/gu, "\ufffd");
}

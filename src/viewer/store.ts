// The state of the page in one place, with subscribers told of every change. Views read it; nothing else holds state
// that another view needs.

import { NO_FILTERS, type Filters } from "./filters";

export type View = "graph" | "table";

export interface State {
  /** The id of the selected entity, relation or event. */
  readonly selection?: string;
  readonly hover?: string;
  readonly query: string;
  readonly filters: Filters;
  readonly view: View;
}

export interface Store {
  readonly state: State;
  /** Replaces fields of the state; subscribers get the new and the old state. */
  set(change: Partial<State>): void;
  subscribe(listener: (state: State, before: State) => void): void;
}

/** A store that starts with everything shown and nothing selected. */
export function createStore(view: View): Store {
  let state: State = { query: "", filters: NO_FILTERS, view };
  const listeners: ((state: State, before: State) => void)[] = [];
  return {
    get state() {
      return state;
    },
    set(change) {
      const before = state;
      state = { ...state, ...change };
      for (const listener of listeners) listener(state, before);
    },
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}

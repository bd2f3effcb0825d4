// The entry `nutgraph/browser`: the whole pipeline and the pictures without Node. Same bytes as in Node; the model's
// bytes are given by the caller, and nothing here ever asks the network for anything.

export * from "./public";
export { buildGraphWith as buildGraph } from "./graph/build-graph";
export { articleFromText } from "./input/article-from-text";

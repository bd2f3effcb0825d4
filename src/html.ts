// The entry `nutgraph/html`: web pages and plain files as articles. Apart from the main entry because it needs
// Readability and linkedom, which a program that has its articles already need not load.

export { articleFromHtml } from "./input/article-from-html";
export { articleFromText } from "./input/article-from-text";

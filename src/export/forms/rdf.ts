// The two RDF forms: N-Quads (W3C, 2014; also valid N-Triples and Turtle), and JSON-LD 1.1 whose context stands in the file,
// so that reading it needs no network. Both say exactly the same statements.

import type { GraphData } from "../../graph/graph-data";
import { iri, PREFIXES, triplesOf, type RdfObject, type Triple } from "./triples";

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

// Controls other than the three named must be written as escapes in a literal.
const literal = (text: string): string =>
  `"${text.replace(/[\\"\n\r\t\u0000-\u001f\u007f]/g, (char) => ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`)}"`;

function term(object: RdfObject): string {
  if ("iri" in object) return `<${object.iri}>`;
  return object.datatype === undefined ? literal(object.value) : `${literal(object.value)}^^<${object.datatype}>`;
}

/** N-Quads, one statement on each line. */
export function* nquads(graph: GraphData): Generator<string> {
  for (const triples of triplesOf(graph))
    yield triples.map(({ subject, predicate, object }) => `<${subject}> <${predicate}> ${term(object)} .\n`).join("");
}

/** The context: our prefixes, and `@type` for types. */
const CONTEXT = { ...PREFIXES, id: "@id", type: "@type" };

const BASES = Object.entries(PREFIXES);

function short(full: string): string {
  for (const [prefix, base] of BASES) if (full.startsWith(base)) return `${prefix}:${full.slice(base.length)}`;
  return full;
}

type JsonLdValue = string | { readonly id: string } | { readonly "@value": string; readonly "@type": string };

const TYPE = iri("rdf:type");

/** JSON-LD: the things in `@graph`, each with what is said of it. */
export function* jsonLdChunks(graph: GraphData): Generator<string> {
  yield `{\n "@context": ${indented(CONTEXT, 1)},\n "@graph": [`;
  let before = "";
  for (const triples of triplesOf(graph))
    for (const thing of thingsIn(triples)) {
      yield `${before}\n  ${indented(thing, 2)}`;
      before = ",";
    }
  yield `${before === "" ? "" : "\n "}]\n}\n`;
}

/** A value as JSON whose lines stand this deep. */
const indented = (value: unknown, depth: number): string =>
  JSON.stringify(value, undefined, 1).replaceAll("\n", `\n${" ".repeat(depth)}`);

function thingsIn(triples: readonly Triple[]): readonly Record<string, unknown>[] {
  const things = new Map<string, Map<string, JsonLdValue[]>>();
  for (const { subject, predicate, object } of triples) {
    const own = things.get(subject) ?? new Map<string, JsonLdValue[]>();
    things.set(subject, own);
    const isType = predicate === TYPE;
    const key = isType ? "type" : short(predicate);
    const values = own.get(key) ?? [];
    own.set(key, values);
    values.push(isType && "iri" in object ? short(object.iri) : valueOf(object));
  }
  return [...things].map(([id, own]) => {
    const thing: Record<string, unknown> = { id };
    for (const [key, values] of own) thing[key] = values.length === 1 ? values[0] : values;
    return thing;
  });
}

function valueOf(object: RdfObject): JsonLdValue {
  if ("iri" in object) return { id: object.iri };
  return object.datatype === undefined ? object.value : { "@value": object.value, "@type": short(object.datatype) };
}

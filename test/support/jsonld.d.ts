// The one function of jsonld (which ships no types) that the tests call.

declare module "jsonld" {
  const jsonld: { toRDF(document: object, options: { readonly format: "application/n-quads" }): Promise<string> };
  export default jsonld;
}

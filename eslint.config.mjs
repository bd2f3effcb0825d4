// Lint rules: typescript-eslint's strict set, plus the house's own bans (clock, chance, locale, console).
import js from "@eslint/js";
import tseslint from "typescript-eslint";

const determinism = [
  { object: "Math", property: "random", message: "Same input, same bytes: use a seeded generator." },
  { object: "Date", property: "now", message: "The library has no clock." },
  { property: "localeCompare", message: "Order by code unit: locales differ between machines." },
  { property: "toLocaleString", message: "Locales differ between machines." },
  { property: "toLocaleLowerCase", message: "Locales differ between machines." },
  { property: "toLocaleUpperCase", message: "Locales differ between machines." },
];

export default tseslint.config(
  { ignores: ["lib/", "node_modules/", "out/", "docs/playground/dist/", ".neo4j/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      // Indexing typed arrays under noUncheckedIndexedAccess needs it in hot loops.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-control-regex": "off",
      eqeqeq: ["error", "always"],
      "no-console": "error",
      // Fields taken out of a record to leave them out are named with an underscore.
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
    },
  },
  { files: ["src/**/*.ts"], rules: { "no-restricted-properties": ["error", ...determinism] } },
  { files: ["src/train/**", "src/cli/**", "src/cli.ts"], rules: { "no-restricted-properties": "off" } },
  { files: ["scripts/**", "examples/**", "test/**", "src/train/**"], rules: { "no-console": "off" } },
  {
    files: ["scripts/**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);

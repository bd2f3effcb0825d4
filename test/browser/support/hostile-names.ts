// Five hundred names that try to become something else: markup, scripts, addresses, direction controls, property names.

const ATTACKS = [
  (n: number) => `<script>window.pwned=${n}</script>`,
  (n: number) => `</script><script>window.pwned=${n}</script>`,
  (n: number) => `<img src=x onerror="window.pwned=${n}">`,
  (n: number) => `"><svg onload=window.pwned=${n}>`,
  (n: number) => `' onmouseover='window.pwned=${n}`,
  (n: number) => `javascript:window.pwned=${n}`,
  (n: number) => `{{constructor.constructor('window.pwned=${n}')()}}`,
  (n: number) => `\${window.pwned=${n}}`,
  (n: number) => `<iframe srcdoc="<script>parent.pwned=${n}</script>">`,
  (n: number) => `<!--<script>window.pwned=${n}`,
  (n: number) => `]]><script>window.pwned=${n}</script>`,
  (n: number) => `<style>@import 'https://evil.example/${n}'</style>`,
  (n: number) => `<link rel=stylesheet href=https://evil.example/${n}>`,
  (n: number) => `<a href="data:text/html,<script>opener.pwned=${n}</script>">${n}</a>`,
  (n: number) => `\u202egnp.${n}\u202c`,
  (n: number) => `\u2066${n}\u2069\u0000\u001b[31m`,
  (n: number) => `\ud800${n}\udfff`,
  (n: number) => `\u2028window.pwned=${n}\u2029`,
  (n: number) => ["__proto__", "constructor", "toString", "hasOwnProperty", "then"][n % 5] ?? "",
  (n: number) => `#${n} %00 %u202E ../../${n} \\u003cscript\\u003e`,
];

/** The names; each is unlike the others except for the property names. */
export const HOSTILE_NAMES: readonly string[] = Array.from({ length: 500 }, (_, i) =>
  (ATTACKS[i % ATTACKS.length] ?? String)(i),
);

import { expect } from "chai";
import { InvalidInputError } from "../../src/errors";
import { articleFromHtml } from "../../src/input/article-from-html";

const STORY =
  "<p>A storm hit the coast of Norland on Monday, the weather service said, and thousands of people lost power for hours.</p>" +
  "<p>Two people died in Port Grey, where a crane&nbsp;fell.<br>Police closed   the bridge, and trains stood still until the evening.</p>";
const page = (head: string, body = STORY): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Storm Hits Coast</h1>${body}</article><footer>About us</footer></body></html>`;

describe("articleFromHtml", () => {
  it("gives the headline and the paragraphs with a blank line between and single spaces within", () => {
    const article = articleFromHtml("storm", page("<title>Storm Hits Coast</title>"));
    expect(article.text).to.match(
      /^Storm Hits Coast\n\nA storm hit .* for hours\.\n\nTwo people .* crane fell\.\nPolice closed the/,
    );
    expect(article.text).not.to.include("About us");
    expect(article).to.include({ id: "storm", title: "Storm Hits Coast", language: "en" });
  });

  it("prefers JSON-LD to meta tags, and meta tags to the bare page", () => {
    const linked = {
      "@graph": [
        { "@type": "Organization", name: "Not the article" },
        {
          "@type": ["NewsArticle"],
          headline: "Storm Hits Coast",
          datePublished: "2026-03-01T09:30:00Z",
          author: [{ name: "Ann Lee" }, { name: "By Bo Ek" }],
          publisher: { name: "The Coast" },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>
      <meta property="og:site_name" content="Another name"><meta property="og:url" content="https://coast.example/storm">`;
    expect(articleFromHtml("storm", page(head))).to.deep.include({
      title: "Storm Hits Coast",
      published: "2026-03-01T09:30:00Z",
      authors: ["Ann Lee", "Bo Ek"],
      publisher: "The Coast",
      url: "https://coast.example/storm",
    });
  });

  it("ignores broken JSON-LD and dates that are none", () => {
    const head = `<script type="application/ld+json">{broken</script><meta name="date" content="yesterday">`;
    expect(articleFromHtml("storm", page(head))).not.to.have.property("published");
  });

  it("never takes markup or scripts for text", () => {
    const { text } = articleFromHtml("x", page("", `${STORY}<script>alert(1)</script><p>Use &lt;b&gt; to shout.</p>`));
    expect(text).not.to.include("alert");
    expect(text).to.include("Use <b> to shout.");
  });

  it("refuses a page without a story in one sentence", () => {
    for (const html of ["", "<html></html>", "<body><script>1</script></body>"])
      expect(() => articleFromHtml("empty", html)).to.throw(InvalidInputError, "empty");
  });

  it("refuses markup that nests absurdly deep and reads what only nests deep", () => {
    const nested = (depth: number): string => page("", "<div>".repeat(depth) + STORY + "</div>".repeat(depth));
    expect(() => articleFromHtml("deep", nested(20_000))).to.throw(InvalidInputError, "nests more than");
    expect(articleFromHtml("deep", nested(300)).text).to.include("storm");
    expect(articleFromHtml("flat", page("", STORY.repeat(3_000))).text).to.include("storm");
  });
});

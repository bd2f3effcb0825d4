// What each sentence of an article is: story, or text around it ("By Jane Roe", "(Screenshot - …)", "Font Size:",
// "(RELATED: …)", "© 2021"). Whole paragraphs are judged by their words and their place; a doubtful one stays body.
// The names in a byline are the article's authors. Headlines are marked by src/text/read.ts before.

import type { Article } from "./article";
import { BY, CONTRIBUTED, NAME_AND_POST, POST_ALONE, readNames, REPORTING } from "./byline";
import { isDateline } from "./dateline";
import { spacedText } from "./spaced-text";
import type { Sentence, SentenceKind, Token } from "./token";

/** The sentences with their kinds, and the authors that bylines name, in order. */
export interface Classified {
  readonly sentences: readonly Sentence<Token>[];
  readonly authors: readonly string[];
}

/** A paragraph as the rules see it. */
interface Paragraph {
  readonly text: string;
  /** Words of all its sentences. */
  readonly words: number;
  /** No running prose came before it. */
  readonly early: boolean;
  /** No running prose comes after it. */
  readonly late: boolean;
}

interface Rule {
  readonly kind: SentenceKind;
  readonly pattern: RegExp;
  /** The most words a paragraph of this kind has. */
  readonly words: number;
  /** Only before the first paragraph of prose, only after the last, or anywhere. */
  readonly place?: "early" | "late" | "edge";
}

/** First match wins. Every pattern is anchored and linear; none looks at more than a short paragraph. */
const RULES: readonly Rule[] = [
  { kind: "byline", pattern: BY, words: 24, place: "edge" },
  { kind: "byline", pattern: NAME_AND_POST, words: 14, place: "edge" },
  { kind: "byline", pattern: POST_ALONE, words: 7, place: "edge" },
  { kind: "byline", pattern: REPORTING, words: 40, place: "late" },
  { kind: "byline", pattern: CONTRIBUTED, words: 50, place: "late" },
  {
    kind: "boilerplate",
    pattern: /^(?:Our Standards: .{0,80}|Acquire Licensing Rights.{0,40}|Enditem|Item ends|- ?ends ?-)$/iu,
    words: 14,
    place: "late",
  },
  {
    kind: "boilerplate",
    pattern:
      /^(?:[\w.+-]{1,40}@[\w.-]{1,60}|@\w{1,30}|(?:E-?mail|Contact|Twitter|Write to|Follow)\b.{0,60}@[\w.-]{1,60}.{0,60}|.{3,60} can be reached (?:at|on|by|via) .{0,80})$/iu,
    words: 40,
    place: "edge",
  },
  {
    kind: "boilerplate",
    pattern:
      /^(?:Key points|Related (?:stories|articles|news|topics|content|links)|More from .{2,40}|More stories)[ \t]*:?$/iu,
    words: 8,
  },
  {
    kind: "credit",
    pattern:
      /^[([]?(?:Screenshot|Screengrab|Photo|Photos|Image|Images|Picture|Pictures|Video|Photograph|Illustration|Graphic|File photo|FILE PHOTO|File Photo|Photo credit|Image credit|Credit|Credits|Courtesy|Foto)(?:[ \t]+(?:by|credit|courtesy|from|via|source|of))?[ \t]*[:\-–—/|].{0,160}$/iu,
    words: 30,
  },
  {
    kind: "credit",
    pattern: /^[([](?:Photo|Image|Picture|Screenshot|Video|File|Courtesy|Credit)[^)\]]{0,160}[)\]]\.?$/iu,
    words: 30,
  },
  {
    kind: "credit",
    pattern:
      /^.{0,160}(?:\/|\bvia |\bvia)[ \t]*(?:Getty Images|AFP|Reuters|REUTERS|AP|AP Photo|EPA|YouTube|Shutterstock|Getty|Flickr|Wikimedia Commons|Pool)[)\]]?\.?$/u,
    words: 16,
  },
  { kind: "credit", pattern: /^(?:FILE|File)[ \t]*[-–—:].{0,400}$/u, words: 80 },
  {
    kind: "boilerplate",
    pattern:
      /^[([]?(?:RELATED|READ MORE|READ ALSO|ALSO READ|READ|MORE|SEE ALSO|WATCH|LISTEN|DON['’]T MISS|TRENDING|RECOMMENDED|UPDATE|CLICK HERE)(?: (?:STORY|STORIES|ARTICLE|ARTICLES|NEWS|COVERAGE|VIDEO))?[ \t]*[:|»–—-].{0,300}$/u,
    words: 60,
  },
  {
    kind: "boilerplate",
    pattern:
      /^[([]?(?:Related|Read more|Read also|Also read|See also|Watch|Watch now|Listen|More on this|Recommended|Trending)(?: (?:story|stories|article|articles|coverage|video|content|topics))?[ \t]*[:|»].{0,300}$/u,
    words: 60,
  },
  {
    kind: "boilerplate",
    pattern:
      /^(?:Font Size|Text Size|Font size|Text size|A A A|Share|Share this|Share on|Tweet|Email|Print|Comments?|Advertisement|ADVERTISEMENT|Sponsored|Subscribe|Sign in|Log in|Log In|Menu|Loading|Tags|Topics|Filed under|Published|Updated|Last updated|Posted|Follow us|Reading time|Reprints)[ \t]*[:.|]?[ \t]*$/u,
    words: 6,
  },
  {
    kind: "boilerplate",
    pattern:
      /^(?:Share (?:this|on|via|to)|Tweet this|Follow (?:us|him|her|them|@)|Follow \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2} on (?:Twitter|Facebook|X|Instagram)|Like us on|Sign up (?:for|to)|Subscribe (?:to|now|for|here)|Click (?:here|to)|Tap here|Download (?:our|the) app|Join (?:our|the) (?:newsletter|channel|conversation)|Get (?:our|the) (?:free )?(?:newsletter|app|latest)|Have a (?:news )?tip|Send (?:us )?(?:your )?(?:tips|feedback)|Support (?:our|independent) journalism|Scroll (?:down|to)|Continue reading|Story continues|Article continues|Skip to|Jump to|Read (?:the full|more (?:about|on|at|in|from|\p{L}+ news)))\b.{0,200}$/iu,
    words: 40,
  },
  {
    kind: "boilerplate",
    pattern:
      /^(?:Published|Updated|Last updated|Posted|First published|Date|Publish(?:ed)? (?:on|date))[ \t]*(?:on|at|:)?[ \t]*.{0,60}\d{4}.{0,40}$/iu,
    words: 30,
    place: "edge",
  },
  {
    kind: "boilerplate",
    pattern: /^(?:©|\(c\)|Copyright\b|All rights reserved|Content created by).{0,400}$/iu,
    words: 90,
  },
  {
    kind: "boilerplate",
    pattern:
      /^.{0,200}(?:All rights reserved|This material may not be published, broadcast|may not be reproduced without)\b.{0,200}$/iu,
    words: 80,
  },
  {
    kind: "boilerplate",
    pattern: /^(?:Tags|Topics|Filed under|Categories|Keywords|Source|Sources|Via)[ \t]*:.{0,200}$/u,
    words: 40,
    place: "edge",
  },
  { kind: "boilerplate", pattern: /^(?:https?:\/\/|www\.)\S+$/iu, words: 30 },
  {
    kind: "boilerplate",
    pattern:
      /^(?:\d+ (?:min|minute)s? read|\d+ (?:Comments?|Shares?|Views?)|[-–—*_=#•· ]{2,80}|# ?# ?#|-?30-?|ends?)$/iu,
    words: 80,
    place: "edge",
  },
];

/** A paragraph of so many words that ends like a sentence is prose. */
const PROSE_WORDS = 12;
const ENDS_LIKE_PROSE = /[.!?]["'”’)\]]*$/;
/** Longer paragraphs are never looked at: they are the story. */
const MAX_CHARACTERS = 800;

/** Marks each sentence with its kind. */
export function classifySentences(article: Article, sentences: readonly Sentence<Token>[]): Classified {
  const paragraphs = groupParagraphs(article.text, sentences);
  const authors: string[] = [];
  const kinds = paragraphs.map((paragraph) => kindOf(paragraph, authors));
  let order = -1;
  let previous = -1;
  const out = sentences.map((sentence) => {
    if (sentence.paragraph !== previous) {
      order++;
      previous = sentence.paragraph;
    }
    const kind =
      sentence.kind === "headline" && kinds[order] !== "byline" ? sentence.kind : (kinds[order] as SentenceKind);
    return kind === "body" ? withinParagraph(article.text, sentence) : { ...sentence, kind };
  });
  return { sentences: out, authors: [...new Set(authors)] };
}

function groupParagraphs(text: string, sentences: readonly Sentence<Token>[]): Paragraph[] {
  const groups: { text: string; words: number; prose: boolean }[] = [];
  let previous = -1;
  let first = 0;
  sentences.forEach((sentence, i) => {
    if (sentence.paragraph !== previous) first = i;
    previous = sentence.paragraph;
    if (sentences[i + 1]?.paragraph === sentence.paragraph) return;
    const start = (sentences[first] as Sentence<Token>).start;
    const stretch = text.slice(start, Math.min(sentence.end, start + MAX_CHARACTERS + 1));
    const words = sentences.slice(first, i + 1).reduce((sum, { tokens }) => sum + tokens.length, 0);
    groups.push({
      text: stretch.replace(/\s+/g, " "),
      words,
      prose: words >= PROSE_WORDS && ENDS_LIKE_PROSE.test(stretch),
    });
  });
  const firstProse = groups.findIndex((group) => group.prose);
  const lastProse = groups.reduce((last, group, i) => (group.prose ? i : last), -1);
  return groups.map(({ text: stretch, words }, i) => ({
    text: stretch,
    words,
    early: firstProse < 0 || i <= firstProse,
    late: i >= lastProse,
  }));
}

function kindOf(paragraph: Paragraph, authors: string[]): SentenceKind {
  if (paragraph.text.length > MAX_CHARACTERS) return "body";
  for (const { kind, pattern, words, place } of RULES) {
    if (paragraph.words > words) continue;
    if (place === "early" && !paragraph.early) continue;
    if (place === "late" && !paragraph.late) continue;
    if (place === "edge" && !paragraph.early && !paragraph.late) continue;
    const match = pattern.exec(paragraph.text);
    if (!match) continue;
    if (kind === "byline" && match[1]) authors.push(...readNames(match[1]).authors);
    return kind;
  }
  return "body";
}

/** A bracketed hint or a dateline that the splitter made a sentence of its own inside a paragraph of prose. */
function withinParagraph(text: string, sentence: Sentence<Token>): Sentence<Token> {
  if (sentence.end - sentence.start > MAX_CHARACTERS) return { ...sentence, kind: "body" };
  const words = spacedText(text, sentence.start, sentence.end);
  if (/^[([](?:RELATED|READ MORE|READ ALSO|ALSO READ|SEE ALSO|WATCH|MORE)\s*:.*[)\]]$/u.test(words))
    return { ...sentence, kind: "boilerplate" };
  if (/^[([](?:Photo|Image|Screenshot|Picture)[^)\]]{0,160}[)\]]$/iu.test(words))
    return { ...sentence, kind: "credit" };
  return { ...sentence, kind: isDateline(words) ? "dateline" : "body" };
}

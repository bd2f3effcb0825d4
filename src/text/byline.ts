// Lines that say who wrote an article: “By Ann Lo, Harbour Post”, “Ann Lo | Senior Reporter”, “Reporting by Ann Lo”. It says whether a
// line is one and whom it names; where in an article such lines stand is for classify-sentences.ts.

/** Words of newsroom posts; none of them is taken for part of a name. */
const POST_PREFIX =
  "General|Assignment|Assignments|Analysis|Senior|Staff|Political|Politics|Business|National|Foreign|Chief|Local|Democracy|Investigative|Investigations|Education|Health|Science|Sports|Sport|Crime|Court|Courts|Legal|Economics|Economic|Economy|Finance|Financial|Technology|Tech|Media|Culture|Arts|Entertainment|Environment|Climate|Defense|Defence|Security|Congressional|Diplomatic|Military|World|International|Energy|Religion|Special|Contributing|Deputy|Associate|Managing|Executive|News|City|State|Metro|Features|Opinion|Digital|Multimedia|Video|Photo|Graphics|Data|Breaking|Evening|Washington|Capitol|Hill|White|House|Pentagon|Middle|East|Europe|Africa|Asia|Our|Guest|Freelance|Junior|Trainee|Royal|Affairs|Home|Social|Editorial|Bureau";
const WORD = String.raw`(?!(?:${POST_PREFIX}|Reporters?|Correspondent|Editor|Writer|Columnist|Contributor|Journalist|Analyst|Producer|Photographer)\b)\p{Lu}[\p{L}\p{M}.'’-]*`;
const NAME = String.raw`${WORD}(?:[ \t]+(?:(?:de|da|del|van|von|bin|al|la|el|dos|di)[ \t]+){0,2}${WORD}){1,3}`;
const NAMES = String.raw`${NAME}(?:(?:,[ \t]+(?:and[ \t]+)?|[ \t]+(?:and|&|\|)[ \t]+)${NAME}){0,5}`;
/** What a byline says of its author's post. */
const POST_WORDS =
  "Reporters?|Correspondent|Editor|Writer|Columnist|Contributor|Journalist|Staff|Bureau Chief|Analyst|Producer|Photographer";
const inBothCases = (words: string): string => `${words}|${words.toLowerCase()}`;
const POST = String.raw`(?:(?:${inBothCases(POST_PREFIX)}|and|of|for|the|&|at)[ \t]+){0,6}(?:${inBothCases(POST_WORDS)})`;

/** What a line may call itself: “*Interview* by Ann Lo”, not “Saved by Ann Lo”. */
const KIND =
  "(?:Story|Stories|Written|Reported|Reporting|Posted|Published|Text|Words|Interview|Comment|Commentary|Analysis|Opinion|Column|Review|Report|Dispatch|Essay|Feature|Profile|Exclusive|Sketch|Letter|Blog|Live)";

/** “By Ann Lo”, “Special report by Ann Lo and Bo Ek, Harbour Post”; group 1 holds the names. */
export const BY = new RegExp(
  String.raw`^(?:(?:\p{Lu}\p{Ll}+[ \t]+)?(?:${KIND}|${KIND.toLowerCase()})[ \t]+)?(?:by|By|BY)[ \t:]+(${NAMES})(?:[ \t]*[,|/–—-].{0,80}|[ \t]+(?:in|for|at|of)[ \t]+.{0,60}|[ \t]+${POST})?[.]?$`,
  "u",
);
/** “Ann Lo | Senior Reporter”; group 1 holds the names. */
export const NAME_AND_POST = new RegExp(
  String.raw`^(${NAME})[ \t]*[,|–—-]?[ \t]+(?:is[ \t]+an?[ \t]+)?${POST}(?:[ \t]*[,|].{0,60})?$`,
  "u",
);
/** “Health correspondent”: the post of whoever the line above names. */
export const POST_ALONE = new RegExp(String.raw`^${POST}$`, "iu");
/** “Ann Lo in Lima contributed to this report.”, of which no name is an author's for certain. */
export const CONTRIBUTED =
  /^[([]?\p{Lu}.{2,200} contributed (?:(?:additional )?(?:reporting|research) )?(?:to|for) this (?:report|story|article|dispatch)[.)\]]{0,2}$/u;
/** “Reporting by Ann Lo; editing by Bo Ek”, of which no name is an author's for certain. */
export const REPORTING = new RegExp(
  String.raw`^\(?(?:Additional |Writing and )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited) (?:and \p{L}+ )?by .{2,200}\)?\.?$`,
  "u",
);

/** Whom a byline names. */
export interface Byline {
  /** As readers write them: “BY ANN LO” names “Ann Lo”. */
  readonly authors: readonly string[];
  /** What they write for, where its words tell: “Harbour Post” of “By Ann Lo, Harbour Post”. */
  readonly outlet?: string;
}

/** Words that papers, stations and agencies are called by. */
const OUTLET =
  /^The |\b(?:Agency|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Magazine|Mail|Media|Mirror|Monitor|News|Observer|Post|Radio|Record|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|TV|Weekly|Wire)$/;
/** Agencies that write under their own name. */
const AGENCY =
  /^(?:The )?(?:Associated Press|Press Association|Agence France[ -]Presse|Australian Associated Press|Canadian Press|Daily Mail)$/i;

const POST_WORD =
  /\b(?:reporter|correspondent|editor|writer|columnist|contributor|journalist|staff|bureau|chief|analyst|producer|photographer|desk|agencies|agency|news|minister|president|laureate|professor)\b/i;

/** What sets names apart in a list of them. */
const BETWEEN = /(?:,[ \t]+and[ \t]+|,[ \t]+|[ \t]+(?:and|&|\|)[ \t]+)/;

/**
 * Reads the names of a byline's group 1. The first one is an author, unless it is an agency; what is called like a paper behind it is the outlet.
 *
 * @example readNames("Ann Lo and Bo Ek, Harbour Post") // { authors: ["Ann Lo", "Bo Ek"], outlet: "Harbour Post" }
 */
export function readNames(names: string): Byline {
  const parts = names.split(BETWEEN).map(withoutStop);
  const outlet = parts.find((name, i) => AGENCY.test(name) || (i > 0 && OUTLET.test(name)));
  const authors = parts
    .filter((name, i) => name !== "" && !POST_WORD.test(name) && !AGENCY.test(name) && !(i > 0 && OUTLET.test(name)))
    .map(inUsualCase);
  return outlet === undefined ? { authors } : { authors, outlet };
}

/** “Ann Lo” of “By Ann Lo.”, but “Ann Lo Jr.” */
const withoutStop = (name: string): string => name.trim().replace(/(?<!\b(?:\p{Lu}|Jr|Sr))\.$/u, "");

const inUsualCase = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;

/**
 * Whom a line names as its authors, if it is a byline.
 *
 * @example readByline("By Ann Lo, Harbour Post") // { authors: ["Ann Lo"], outlet: "Harbour Post" }
 */
export function readByline(line: string): Byline | undefined {
  const names = BY.exec(line)?.[1] ?? NAME_AND_POST.exec(line)?.[1];
  return names === undefined ? undefined : readNames(names);
}

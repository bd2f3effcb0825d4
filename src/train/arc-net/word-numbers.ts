// What a neural net sees of a word: the numbers of its form, ending, tag, cluster and shape, each 0 where it is unknown.

import { clusterOf, type Clusters } from "../../model/clusters";
import { ARC_FIELDS, type ArcField } from "../../text/arcs/arc-weights";
import type { Field } from "../net/word-layers";
import { numberFrequent } from "../number-frequent";

/** What training takes for unknown now and then. */
const MAY_HIDE: ReadonlySet<ArcField> = new Set(["form", "cluster"]);

/** The fields of a net, of so many numbers and floats each. */
export const arcFields = (
  counts: Readonly<Record<ArcField, number>>,
  floats: Readonly<Record<ArcField, number>>,
): Field[] =>
  ARC_FIELDS.map((name) => ({ name, count: counts[name], floats: floats[name], mayHide: MAY_HIDE.has(name) }));

/** Forms and endings that were seen fewer times are unknown. */
const LEAST_FORM = 2;
const LEAST_ENDING = 5;
const ENDING_LETTERS = 3;
const SHAPES = 5;

/** Numbers the words of sentences. */
export interface WordNumbers {
  /** How many numbers each kind has. */
  readonly counts: Readonly<Record<ArcField, number>>;
  /** For each word one number of each kind, in the order of `ARC_FIELDS`. */
  of(forms: readonly string[], tags: ArrayLike<number>): Int32Array;
}

/** A form in lower case, with 0 for each digit. */
const plain = (form: string): string => form.toLowerCase().replace(/\d/g, "0").replaceAll("’", "'");
const ending = (word: string): string => word.slice(-ENDING_LETTERS);

function shape(form: string): number {
  const lower = form.toLowerCase();
  const first = form.slice(0, 1);
  if (form === lower && form !== form.toUpperCase()) return 0;
  if (form !== lower && form === form.toUpperCase() && form.length > 1) return 1;
  if (first !== first.toLowerCase()) return 2;
  return first >= "0" && first <= "9" ? 3 : 4;
}

/** Learns which forms and endings have numbers. */
export function wordNumbers(sentences: readonly (readonly string[])[], tags: number, clusters: Clusters): WordNumbers {
  const words = sentences.flatMap((forms) => forms.map(plain));
  const forms = numberFrequent(words, LEAST_FORM);
  const endings = numberFrequent(words.map(ending), LEAST_ENDING);
  const counts = {
    form: forms.size + 1,
    ending: endings.size + 1,
    tag: tags + 1,
    cluster: clusters.size + 2,
    shape: SHAPES,
  };
  return {
    counts,
    of: (sentence, sentenceTags) => {
      const numbers = new Int32Array(sentence.length * ARC_FIELDS.length);
      sentence.forEach((form, i) => {
        const word = plain(form);
        numbers.set(
          [
            forms.get(word) ?? 0,
            endings.get(ending(word)) ?? 0,
            (sentenceTags[i] as number) + 1,
            clusterOf(clusters, form),
            shape(form),
          ],
          i * ARC_FIELDS.length,
        );
      });
      return numbers;
    },
  };
}

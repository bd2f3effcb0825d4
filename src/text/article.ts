// One news article as it goes in: its own text and what is known about it. Offsets everywhere point into `text`.

/** A news article. Only `id` and `text` are required; `published` is ISO 8601 (`2021-08-27` or with a time). */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
  readonly language?: string;
}

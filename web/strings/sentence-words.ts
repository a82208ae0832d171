/** A number of a sentence: what it shows, and the id of the figure behind it. */
export interface SentenceFigure {
  readonly figure: string;
  readonly text: string;
}

/** Plain words and numbers in reading order; wording builds it, so that each language orders its own. */
export type SentenceWords = readonly (string | SentenceFigure)[];

import { type ComponentChildren, Fragment } from 'preact';
import type { SentenceFigure, SentenceWords } from '../../strings/sentence-words.ts';
import './sentence.css';

export interface SentenceProps {
  readonly words: SentenceWords;
  /** Opens the records behind a number; without it (and without `href`) numbers are only emphasised. */
  readonly onOpen?: (figure: string) => void;
  /** Address behind a number, where it is a place on this or another page. */
  readonly href?: (figure: string) => string;
  /** One line under the sentence: as-of date, state of the month, a link. */
  readonly children?: ComponentChildren;
}

const CLOSING = /^[，。；：、）》」？！,.;:)?!]+/;

/** Marks that close what stands before them: a line never begins with one, so a number keeps those that follow it. */
const closing = (word: string | SentenceFigure | undefined): string =>
  typeof word === 'string' ? (CLOSING.exec(word)?.[0] ?? '') : '';

/** A Chinese word touches the number beside it; a mark may. */
const ENDS_IN_WORD = /\p{Script=Han}$/u;
const BEGINS_WITH_WORD = /^\p{Script=Han}/u;

/** Air that the eye sees and a line swallows at its edge; it is drawn, so that the sentence copies without it. */
const Gap = () => <span class="sentence-gap" />;

const followsNumber = (words: SentenceWords, index: number): boolean => typeof words[index - 1] === 'object';

/** The page's one generated sentence, as its first heading; every number is large, underlined and leads on. */
export function Sentence({ words, onOpen, href, children }: SentenceProps) {
  const number = ({ figure, text }: SentenceFigure) => {
    if (href)
      return (
        <a class="sentence-number" href={href(figure)}>
          {text}
        </a>
      );
    if (onOpen)
      return (
        <button type="button" class="sentence-number" onClick={() => onOpen(figure)}>
          {text}
        </button>
      );
    return <strong class="sentence-number">{text}</strong>;
  };
  const part = (word: string | SentenceFigure, index: number) => {
    if (typeof word === 'string')
      return followsNumber(words, index) ? word.slice(closing(word).length) : word;
    const before = words[index - 1];
    const after = words[index + 1];
    return (
      <Fragment key={`${index} ${word.figure}`}>
        {typeof before === 'string' && ENDS_IN_WORD.test(before) && <Gap />}
        <span class="nowrap">
          {number(word)}
          {closing(after)}
        </span>
        {typeof after === 'string' && BEGINS_WITH_WORD.test(after) && <Gap />}
      </Fragment>
    );
  };
  return (
    <div class="sentence">
      <h1 class="sentence-words">{words.map(part)}</h1>
      {children && <div class="sentence-note">{children}</div>}
    </div>
  );
}

/** The sentence as plain text, for copying and for titles. */
export const sentenceText = (words: SentenceWords): string =>
  words.map((word) => (typeof word === 'string' ? word : word.text)).join('');

import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Sentence, sentenceText } from '../../../web/parts/sentence/sentence.tsx';
import type { SentenceWords } from '../../../web/strings/sentence-words.ts';

const WORDS: SentenceWords = [
  '覆盖 156 个乡镇（街道）的 ',
  { figure: 'coverageRate', text: '91.0%' },
  '；本年新建 ',
  { figure: 'newBuilt', text: '11/25' },
  ' 个。',
];

test('a number of the sentence opens the records behind it', () => {
  const onOpen = vi.fn();
  render(<Sentence words={WORDS} onOpen={onOpen} />);
  fireEvent.click(screen.getByRole('button', { name: '91.0%' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('coverageRate');
});

test('the sentence reads the same on the page and when it is copied', () => {
  const { container } = render(<Sentence words={WORDS} />);
  expect(container.querySelector('h1')?.textContent).toBe(sentenceText(WORDS));
});

test('a number stands apart from the words beside it, and close to a mark', () => {
  const words: SentenceWords = [
    '还有',
    { figure: 'days', text: '3' },
    '天；',
    { figure: 'short', text: '2' },
    '，',
  ];
  const { container } = render(<Sentence words={words} />);
  const apart = [...container.querySelectorAll('.sentence-gap')];
  expect(apart.map((gap) => [gap.previousSibling?.textContent, gap.nextSibling?.textContent])).toEqual([
    ['还有', '3'],
    ['3', '天；'],
  ]);
});

test('a line never begins with the mark that closes a number', () => {
  const { container } = render(<Sentence words={WORDS} />);
  expect([...container.querySelectorAll('.nowrap')].map((kept) => kept.textContent)).toEqual([
    '91.0%；',
    '11/25',
  ]);
});

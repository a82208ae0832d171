import { render, screen } from '@testing-library/preact';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { QrCode, qrPath } from '../../../web/parts/qr-code/qr-code.tsx';

const TEXT = `YB-330226-202306-01 ${'0123456789abcdef'.repeat(4)}`;

/** The modules that a path darkens, each run one row high. */
function drawn(path: string, side: number): boolean[][] {
  const grid = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  for (const [, x = '', y = '', width = '', back = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(width);
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return grid;
}

test('the drawing is the code of exactly that text, with four modules of white on every side', () => {
  const { side, path } = qrPath(TEXT);
  const expected = encode(TEXT, { ecc: 'M', border: 4 });
  expect(side).toBe(expected.size);
  expect(drawn(path, side)).toEqual(expected.data);
  expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
});

test('another text gives another code', () => {
  expect(qrPath(TEXT).path).not.toBe(qrPath(TEXT.replace('-01', '-02')).path);
});

test('it is black on white, one path, and says what it is', () => {
  render(<QrCode text={TEXT} label="回执二维码" />);
  const code = screen.getByRole('img', { name: '回执二维码' });
  expect(code.querySelectorAll('path')).toHaveLength(1);
  expect(code.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
  expect(code.querySelector('path')?.getAttribute('fill')).toBe('#000');
});

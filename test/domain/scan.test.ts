import { expect, it } from 'vitest';
import { SCAN_TYPES, scanTypeOf } from '#domain/scan.ts';

const text = (words: string) => new TextEncoder().encode(words);

it('knows a file by its first bytes, whatever it is called', () => {
  expect(scanTypeOf(text('%PDF-1.4 …'))).toBe('application/pdf');
  expect(scanTypeOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xdb))).toBe('image/jpeg');
  expect(scanTypeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toBe('image/png');
});

it.each([
  ['nothing', ''],
  ['a beginning that breaks off', '%PDF'],
  ['a page', '<!doctype html>'],
  ['a PDF behind something else', ' %PDF-1.4'],
  ['a workbook', 'PK\u0003\u0004'],
  ['an older picture', 'GIF89a'],
])('takes %s for none of them', (_, words) => {
  expect(SCAN_TYPES).toHaveLength(3);
  expect(scanTypeOf(text(words))).toBeNull();
});

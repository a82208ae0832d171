import { expect, test } from 'vitest';
import { pastedBlock, planPaste } from '../../../../../web/district/report/sheet/paste-block.ts';

test('a block from a spreadsheet is lines of cells, without the line end that spreadsheets add', () => {
  expect(pastedBlock('96\t58\r\n133\t80\r\n')).toEqual([
    ['96', '58'],
    ['133', '80'],
  ]);
});

test('a cell in quotes keeps its line break, its tab and its doubled quotes', () => {
  expect(pastedBlock('2\t"社工到岗\n7月""起""\t运营"\n1\t装修')).toEqual([
    ['2', '社工到岗\n7月"起"\t运营'],
    ['1', '装修'],
  ]);
});

test('a quote that closes nothing is a character like any other', () => {
  expect(pastedBlock('"半句\t58\n"引"号\t1')).toEqual([
    ['"半句', '58'],
    ['"引"号', '1'],
  ]);
});

test('empty cells stay in their places', () => {
  expect(pastedBlock('1\t\t3\n\t2\t')).toEqual([
    ['1', '', '3'],
    ['', '2', ''],
  ]);
});

const sheet = {
  codes: ['a', 'b'],
  columns: ['stage', 'staff', 'visits'],
  isOpen: ({ code, field }: { code: string; field: string }) => !(code === 'b' && field === 'staff'),
};

test('a paste fills right and down from its cell, and what finds no cell is counted', () => {
  const plan = planPaste(pastedBlock('1\t2\t9\n3\t4\n5'), { code: 'a', field: 'staff' }, sheet);
  expect(plan.fills).toEqual([
    { code: 'a', field: 'staff', text: '1' },
    { code: 'a', field: 'visits', text: '2' },
    { code: 'b', field: 'visits', text: '4' },
  ]);
  expect(plan.locked).toEqual([{ code: 'b', field: 'staff', text: '3' }]);
  expect(plan.outside).toBe(2);
});

test('an empty text over a locked cell is no complaint', () => {
  const plan = planPaste(pastedBlock('\t7'), { code: 'b', field: 'staff' }, sheet);
  expect(plan).toEqual({ fills: [{ code: 'b', field: 'visits', text: '7' }], locked: [], outside: 0 });
});

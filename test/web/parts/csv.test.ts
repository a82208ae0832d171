import { expect, it } from 'vitest';
import { csv } from '../../../web/parts/csv/csv.ts';

it('writes lines that Excel and WPS read as UTF-8, quoted where a cell holds a comma, a quote or a line break', () => {
  expect(
    csv([
      ['区县（市）', '1月'],
      ['海曙区', 19],
      ['a,b', '说"好"'],
      ['两\n行', null],
    ]),
  ).toBe('\uFEFF区县（市）,1月\r\n海曙区,19\r\n"a,b","说""好"""\r\n"两\n行",\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1+1', '－1'])(
  'keeps a text that a spreadsheet would run as a formula a text: %j',
  (text) => {
    expect(csv([[text]]).slice(1, 3)).toMatch(/^"?'/);
  },
);

it('leaves a number a number, negative ones too', () => {
  expect(csv([[-1, 0.5]])).toBe('\uFEFF-1,0.5\r\n');
});

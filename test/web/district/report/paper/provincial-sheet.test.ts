import { expect, test } from 'vitest';
import { provincialSheet } from '../../../../../web/district/report/paper/provincial-sheet.ts';
import { csv } from '../../../../../web/parts/csv/csv.ts';
import { reportRow } from '../../../../support/kept-records.ts';
import { BUILDING, deskOf, SERVING, sheetFor, viewOf } from '../report-fixture.ts';

const sheet = sheetFor(deskOf(), viewOf());

test('the sheet for the province has a Chinese head and a row a station, 未填 empty, dates that stand or are stated', () => {
  const rows = [
    reportRow(SERVING, {
      expectedBuiltOn: null,
      staffOnSite: 2,
      serviceVisits: 0,
      linkedResourcesFen: 123_450,
      servedVillageCodes: ['990001001001', '990001001002'],
    }),
    reportRow(BUILDING, { expectedBuiltOn: '2031-06-30', staffOnSite: 0 }),
  ];
  const [head, serving, building, ...rest] = provincialSheet(sheet, rows);
  expect(rest).toEqual([]);
  expect(head).toEqual([
    ...['区划代码', '乡镇（街道）', '阶段', '开工日期', '建成日期', '运营日期', '预计建成日期', '驻站社工'],
    ...[
      '服务人次',
      '服务人数',
      '个案新开',
      '个案结案',
      '小组',
      '小组节次',
      '社区活动',
      '活动人次',
      '走访户次',
    ],
    ...['志愿者人次', '培训', '督导', '链接资源（元）', '本月到位资金（元）', '服务村（社区）'],
  ]);
  expect(serving).toEqual([
    ...[SERVING, '一街道', '已运营', '2031-01-10', '2031-02-10', '2031-03-01', null, 2],
    ...[0, null, null, null, null, null, null, null, null],
    ...[null, null, null, 1234.5, null, 2],
  ]);
  expect(building?.slice(0, 8)).toEqual([
    BUILDING,
    '二镇',
    '在建',
    '2031-04-01',
    null,
    null,
    '2031-06-30',
    0,
  ]);
  expect(csv([building ?? []])).toBe(
    `\uFEFF${BUILDING},二镇,在建,2031-04-01,,,2031-06-30,0${','.repeat(15)}\r\n`,
  );
});

test('a stage that the report states is in it at once', () => {
  const row = reportRow(BUILDING, { builtOn: '2031-05-06', expectedBuiltOn: null, staffOnSite: 0 });
  const [, building] = provincialSheet(sheet, [row]);
  expect(building?.slice(2, 7)).toEqual(['已建成', '2031-04-01', '2031-05-06', null, null]);
});

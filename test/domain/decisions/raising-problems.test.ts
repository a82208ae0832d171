import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import {
  ageOf,
  answerProblem,
  closeProblem,
  type RaisedProblem,
  raiseProblem,
} from '#domain/decisions/raising-problems.ts';
import { refused } from '../../support/kept-records.ts';

const AT = instantAt('2021-06-20', '17:00');
const said = (text: string) => ({
  ...{ districtCode: '330203', month: '2021-06', text, townshipCode: null, owner: 'CITY' as const },
});
const raise = (text: string, before: RaisedProblem | null = null, at = AT) =>
  raiseProblem(before, said(text), at);
const open = (over: Partial<RaisedProblem> = {}): RaisedProblem => ({
  ...{ ...said('场地移交手续未完成'), id: '2021-06-01', raisedOn: '2021-06-20', replies: [], closedOn: null },
  ...over,
});
const CITY = { id: 'city', role: 'CITY_OFFICER' } as const;
const DISTRICT = { id: 'haishu', role: 'DISTRICT_OFFICER' } as const;
const REPLY = { text: '已协调相关部门', owner: null };
const answered = answerProblem(open(), REPLY, CITY, AT);

describe('a report raises a problem', () => {
  it('by saying one, and none by 无', () => {
    expect(raise('场地移交手续未完成')).toEqual(open());
    expect(raise('无')).toBeNull();
    expect(raise('无。')).toBeNull();
    expect(raise('无法按期移交')).not.toBeNull();
  });

  it('once: a later filing of the month puts it in new words and keeps the day', () => {
    const later = instantAt('2021-06-22', '09:00');
    expect(raise('场地移交手续仍未完成', open(), later)).toEqual(open({ text: '场地移交手续仍未完成' }));
    expect(raise('场地移交手续未完成', open(), later)).toBeNull();
    expect(raise('无', open(), later)).toBeNull();
  });

  it('and no filing changes the words that were answered or closed', () => {
    expect(raise('换个说法', answered)).toBeNull();
    expect(raise('换个说法', closeProblem(open(), AT))).toBeNull();
  });
});

describe('a problem', () => {
  it('is answered by the side whose turn it is, which may hand it over', () => {
    expect(answered.replies).toEqual([{ at: AT, by: 'city', text: '已协调相关部门' }]);
    expect(refused(() => answerProblem(open(), REPLY, DISTRICT, AT)).code).toBe('FORBIDDEN');
    const handed = answerProblem(open(), { ...REPLY, owner: 'DISTRICT' }, CITY, AT);
    expect(answerProblem(handed, REPLY, DISTRICT, AT).replies).toHaveLength(2);
    expect(refused(() => answerProblem(handed, REPLY, CITY, AT)).code).toBe('FORBIDDEN');
  });

  it('is closed once, and answered no more', () => {
    const closed = closeProblem(answered, instantAt('2021-06-30', '09:00'));
    expect(closed.closedOn).toBe('2021-06-30');
    expect(refused(() => closeProblem(closed, AT)).code).toBe('PROBLEM_CLOSED');
    expect(refused(() => answerProblem(closed, REPLY, CITY, AT)).code).toBe('PROBLEM_CLOSED');
  });

  it('grows older until the day on which it is closed', () => {
    expect(ageOf(open(), '2021-06-20')).toBe(0);
    expect(ageOf(open(), '2021-07-20')).toBe(30);
    expect(ageOf(open({ closedOn: '2021-06-30' }), '2021-07-20')).toBe(10);
  });
});

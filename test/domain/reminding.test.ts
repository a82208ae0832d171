import { describe, expect, it } from 'vitest';
import { type Day, instantAt } from '#domain/calendar.ts';
import type { Officer } from '#domain/records/officer.ts';
import type { Reminders } from '#domain/records/reminders.ts';
import { filersOf, type Owed, owing, remindByClock, remindByHand, reminderText } from '#domain/reminding.ts';
import { NO_SETTINGS } from '#domain/settings.ts';
import { TOY } from '../support/toy-programme.ts';

const MARCH = '2031-03';
const at = (day: Day, clock = '08:00') => instantAt(day, clock);
const east = (state: Parameters<typeof owing>[2][number]['state']) => [{ districtCode: '990001', state }];
const owed = (dueAt = instantAt('2031-03-20', '23:59')): Owed => ({
  ...{ districtCode: '990001', month: MARCH, returned: false, dueAt },
});
const kept = (over: Partial<Reminders> = {}) => ({
  ...{ districtCode: '990001', month: MARCH, count: 0, lastAt: null, automaticOn: null },
  ...over,
});

describe('a report', () => {
  it.each(['NOT_RECEIVED', 'WITHDRAWN', 'RETURNED'] as const)('is owed while it is %s', (state) => {
    expect(owing(TOY, MARCH, east(state), at('2031-03-10'), NO_SETTINGS)).toMatchObject([
      { districtCode: '990001', returned: state === 'RETURNED' },
      { districtCode: '990002', returned: false },
    ]);
  });

  it.each(['SUBMITTED', 'OPENED', 'ACCEPTED'] as const)('is owed no more once it is %s', (state) => {
    const others = owing(TOY, MARCH, east(state), at('2031-03-10'), NO_SETTINGS);
    expect(others.map(({ districtCode }) => districtCode)).toEqual(['990002']);
  });

  it('is owed from the first second of its month on', () => {
    const { firstMonth } = TOY.calendar;
    expect(owing(TOY, MARCH, [], '2031-02-28T15:59:59.999Z', NO_SETTINGS)).toEqual([]);
    expect(owing(TOY, MARCH, [], '2031-02-28T16:00:00.000Z', NO_SETTINGS)).toHaveLength(2);
    expect(owing(TOY, '2030-01', [], at('2031-03-10'), NO_SETTINGS)).toHaveLength(
      firstMonth <= '2030-01' ? 2 : 0,
    );
  });

  it('is due when the city says so', () => {
    const dueAt = instantAt('2031-03-25', '12:00');
    const settings = { dueAt: { [MARCH]: { dueAt, reason: '汇编' } } };
    expect(owing(TOY, MARCH, [], at('2031-03-10'), settings)).toMatchObject([{ dueAt }, { dueAt }]);
  });
});

describe('the clock reminds', () => {
  const on = (day: Day, before: Partial<Reminders> = {}) =>
    remindByClock(kept(before), owed(), TOY, at(day))?.occasion ?? null;

  it('once in the three days before the due day, on it, and each day after it', () => {
    expect(on('2031-03-16')).toBeNull();
    expect(on('2031-03-17')).toBe('BEFORE');
    expect(on('2031-03-18', { automaticOn: '2031-03-17' })).toBeNull();
    expect(on('2031-03-20', { automaticOn: '2031-03-17' })).toBe('DUE');
    expect(on('2031-03-21', { automaticOn: '2031-03-20' })).toBe('OVERDUE');
    expect(on('2031-03-22', { automaticOn: '2031-03-21' })).toBe('OVERDUE');
  });

  it('later where it slept on the day', () => {
    expect(on('2031-03-19')).toBe('BEFORE');
    expect(on('2031-03-21')).toBe('OVERDUE');
  });

  it('once a day, and not where the city did that day', () => {
    expect(on('2031-03-20', { automaticOn: '2031-03-20' })).toBeNull();
    expect(on('2031-03-20', { lastAt: at('2031-03-20', '07:59') })).toBeNull();
    expect(on('2031-03-20', { lastAt: at('2031-03-19', '23:59') })).toBe('DUE');
  });

  it('without counting as the city does', () => {
    expect(remindByClock(null, owed(), TOY, at('2031-03-20'))?.after).toEqual(
      kept({ automaticOn: '2031-03-20' }),
    );
  });
});

describe('the city reminds by hand', () => {
  it('on any day, once a day, and counts', () => {
    const first = remindByHand(null, owed(), at('2031-03-05', '23:59'))?.after ?? null;
    expect(first).toEqual(kept({ count: 1, lastAt: at('2031-03-05', '23:59') }));
    expect(remindByHand(first, owed(), '2031-03-05T15:59:59.999Z')).toBeNull();
    expect(remindByHand(first, owed(), '2031-03-05T16:00:00.000Z')).toMatchObject({
      ...{ occasion: 'BY_HAND', after: { count: 2 } },
    });
  });

  it('also where the clock did that day', () => {
    expect(
      remindByHand(kept({ automaticOn: '2031-03-20' }), owed(), at('2031-03-20', '09:00')),
    ).toMatchObject({ after: { count: 1, automaticOn: '2031-03-20' } });
  });
});

it('concerns the active officers of the district itself, not those of its townships', () => {
  const officer = (id: string, over: Partial<Officer>): Officer => ({
    ...{ schema: 1, version: 1, createdAt: '', createdBy: '', updatedAt: '', updatedBy: '' },
    ...{
      id,
      name: '演示',
      role: 'DISTRICT_OFFICER',
      districtCode: '990001',
      townshipCode: null,
      active: true,
    },
    ...over,
  });
  const all = [
    officer('one', {}),
    officer('gone', { active: false }),
    officer('west', { districtCode: '990002' }),
    officer('township', { role: 'TOWNSHIP_OFFICER', townshipCode: '990001001' }),
    officer('two', {}),
  ];
  expect(filersOf(all, '990001')).toEqual(['one', 'two']);
});

describe('the words of a reminder', () => {
  const said = (day: Day, due: Day, over: Partial<Owed> = {}) =>
    reminderText(
      { ...owed(instantAt(due, '23:59')), ...over, occasion: 'BY_HAND' },
      TOY,
      at(day, '09:00'),
    ).text.split('\n')[1];
  const report = '2031年3月社会工作站建设进度月报还没有报送，';

  it('say by when, before the due day, on it and after it', () => {
    expect(said('2031-03-19', '2031-03-20')).toBe(`${report}截止日期是3月20日。`);
    expect(said('2031-03-20', '2031-03-20')).toBe(`${report}今天（3月20日）截止。`);
    expect(said('2031-03-21', '2031-03-20')).toBe(`${report}已于3月20日截止。`);
  });

  it('name the last working day where the due day is a day off, as long as it is not past', () => {
    // 10 May 2031 is a Saturday and a holiday; 22 March a Saturday.
    expect(said('2031-05-08', '2031-05-10')).toBe(
      `${report}截止日期是5月10日，在丰收节假期内，请在5月9日前报送。`,
    );
    expect(said('2031-03-21', '2031-03-22')).toBe(
      `${report}截止日期是3月22日，在周末内，请在3月21日前报送。`,
    );
    expect(said('2031-03-22', '2031-03-23')).toBe(`${report}截止日期是3月23日，在周末内，请尽早报送。`);
  });
});

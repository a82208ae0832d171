import { type Day, dayOf, type Month } from '#domain/calendar.ts';
import type { Programme } from '#domain/programme.ts';
import type { Reminder } from '#domain/records/reminders.ts';
import type { OutboxItem } from '#store/outbox.ts';
import type { Letter } from './channel.ts';

/**
 * The letter of a reminder, in Simplified Chinese: which report of which district, by when, and where to file it. No
 * names but the district's and the bureau's.
 */
export function reminderLetter(
  { id, message, sk }: OutboxItem,
  programme: Programme,
  demonstration: boolean,
): Letter {
  const { districtCode, month, returned, officers } = message;
  const district = programme.districts.find(({ code }) => code === districtCode)?.name ?? districtCode;
  const report = `${monthWords(month)}社会工作站建设进度月报`;
  const state = returned ? '被退回，还没有重新报送' : '还没有报送';
  const lines = [
    `${district}：`,
    `${report}${state}，${dueWords(message)}。`,
    '请登录系统，在「月报」里报送。正在办理的，请不必理会这条提醒。',
    programme.bureauName,
  ];
  return {
    ...{ id, to: officers, from: programme.bureauName, at: sk.split('#')[0] ?? '' },
    subject: `${demonstration ? '【演示数据】' : ''}${OPENING[message.occasion]}：${district}${report}`,
    text: lines.join('\n'),
  };
}

const OPENING: Readonly<Record<Reminder['occasion'], string>> = {
  BEFORE: '报送提醒',
  DUE: '今天截止',
  OVERDUE: '已过截止日期',
  BY_HAND: '催办',
};

function dueWords({ dueAt, occasion }: Reminder): string {
  const day = dayWords(dayOf(dueAt));
  if (occasion === 'DUE') return `今天（${day}）截止`;
  return occasion === 'OVERDUE' ? `已于${day}截止` : `截止日期是${day}`;
}

const monthWords = (month: Month): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
const dayWords = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

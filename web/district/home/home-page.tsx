import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '#domain/calendar.ts';
import { breakAround, holidayOf, workingDays } from '../../parts/due-note/due-note.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { Sentence } from '../../parts/sentence/sentence.tsx';
import { dayInProse, dayOfYear, monthOfYear, weekday } from '../../strings/dates.ts';
import { dueOf } from '../due-of.ts';
import { failingStations } from '../failing.ts';
import { townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { daysTo, isOverdue, isOwed } from './debt.ts';
import { DebtList } from './debt-list.tsx';
import { debtsOf } from './debts.ts';
import { FailingTable } from './failing-table.tsx';
import { homeWords } from './home-words.ts';
import { ReceiptList } from './receipt-list.tsx';
import { StationList } from './station-list.tsx';

/** 待办: one sentence of debts, then what is owed by date, what fails a standard, the stations, and the latest receipts. */
export function HomePage(desk: Desk) {
  const t = homeWords();
  const { programme, today, now } = desk;
  const [said, setSaid] = useState<string | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) note.current?.focus();
  }, [said]);
  const told = (words: string) => {
    setSaid(words);
    desk.reload().catch(() => undefined);
  };
  const lines = townshipLines(desk.desk, programme, today);
  const debts = debtsOf({ desk: desk.desk, programme, lines, now });
  const report = debts.find((debt) => debt.kind === 'report');
  const returned = debts
    .filter((debt) => debt.kind === 'returned-report')
    .find((debt) => debt.month === desk.desk.openMonth);
  const failing = failingStations(lines);
  const sentence = t.sentence({
    report: report ? { month: monthOfYear(report.month), left: daysTo(report, today) } : null,
    filed: { month: monthOfYear(desk.desk.openMonth), remarks: returned?.remarks.length ?? 0 },
    others: debts.filter((debt) => isOwed(debt) && debt !== report && debt !== returned).length,
    overdue: debts.filter((debt) => debt.kind !== 'report' && isOverdue(debt, today)).length,
    failing: failing.length,
  });
  return (
    <>
      <Sentence words={sentence}>
        <span>{t.today(dayInProse(today), weekday(today))}</span>
        <BreakNote desk={desk} />
      </Sentence>
      <div ref={note} tabIndex={-1}>
        {said !== null && <Notice kind="done" title={said} announce="status" />}
      </div>
      <DebtList desk={desk} debts={debts} onTold={told} />
      <FailingTable failing={failing} />
      <StationList desk={desk} lines={lines} />
      <ReceiptList desk={desk} />
    </>
  );
}

/** Says when the due day lies in a break, and how many working days are left before it. */
function BreakNote({ desk: { desk, programme, today } }: { readonly desk: Desk }) {
  const t = homeWords();
  const day = dayOf(dueOf(desk, desk.openMonth).dueAt);
  const around = breakAround(programme, day);
  const holiday = holidayOf(programme, day);
  if (!around || holiday === null || day < today) return null;
  const left = workingDays(programme, today, around.first);
  return (
    <>
      <span>{t.breakNote(holiday, dayOfYear(around.first), dayOfYear(around.last))}</span>
      {left > 0 && <span>{t.workLeft(left)}</span>}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { dayNote } from '../../parts/due-note/due-note.ts';
import { dayInProse, dayOfYear } from '../../strings/dates.ts';
import { wordOfField } from '../field-label.ts';
import type { Desk } from '../use-desk.ts';
import { type Debt, daysTo, isOverdue, type QuotedRemark } from './debt.ts';
import { homeWords } from './home-words.ts';
import './debt-list.css';

export interface DebtRowProps {
  readonly desk: Desk;
  readonly debt: Debt;
  /** The first row's button is the page's filled one. */
  readonly isFirst: boolean;
  /** A stage was told from the row; what is said of it. */
  readonly onTold: (said: string) => void;
}

/** The reviewer's remarks, each with the cell that it is pinned to. */
export function Remarks({ remarks }: { readonly remarks: readonly QuotedRemark[] }) {
  const t = homeWords().returned;
  return (
    <ul class="debt-remarks">
      {remarks.map(({ township, field, text }) => {
        const label = field === null ? '' : wordOfField(field);
        const where = township === null ? label : label ? t.cell(township, label) : township;
        return (
          <li key={`${township} ${field} ${text}`}>
            {where && <strong>{where}：</strong>}
            {text}
          </li>
        );
      })}
    </ul>
  );
}

export interface DebtFrameProps extends Omit<DebtRowProps, 'onTold'> {
  readonly title: string;
  readonly tag: ComponentChildren;
  readonly action: { readonly href: string; readonly label: string };
  /** In place of the days that are left. */
  readonly left?: string;
  /** A second button, under the first. */
  readonly more?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A row of what is owed: by when, what, why, and the button that ends it. The month's report is now: orange in the margin. */
export function DebtFrame(props: DebtFrameProps) {
  const { desk, debt, isFirst, title, tag, action, more, children } = props;
  const t = homeWords();
  const left = props.left ?? t.left(daysTo(debt, desk.today));
  const isNow = debt.kind === 'report';
  return (
    <li class={isNow ? 'debt debt-now' : 'debt'}>
      <div class="debt-date">
        <p class="debt-day">
          <time dateTime={debt.on} title={dayInProse(debt.on)}>
            {dayOfYear(debt.on)}
          </time>
        </p>
        <p class="caption">{dayNote(desk.programme, debt.on)}</p>
        <p class={isNow || isOverdue(debt, desk.today) ? 'debt-left' : 'quiet'}>{left}</p>
      </div>
      <div class="debt-what">
        <h3>
          {title} {tag}
        </h3>
        {children}
      </div>
      <div class="debt-action screen-only">
        <a class={isFirst ? 'button button-primary' : 'button'} href={action.href}>
          {action.label}
        </a>
        {more}
      </div>
    </li>
  );
}

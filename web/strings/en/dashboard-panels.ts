import type { GateFigure } from '#domain/figures/gates.ts';
import type { Help } from '#domain/figures/needs-help.ts';
import { type Programme, townshipOf } from '#domain/programme.ts';
import { compareRatios, type Ratio } from '#domain/ratio.ts';
import { dayInProse, dayOfYear, monthOfYear } from '../dates.ts';
import { percent } from '../numbers.ts';
import type { PanelWords, TileWords } from '../zh/dashboard-panels.ts';
import { en as first } from './dashboard.ts';

const STATES = {
  none: 'not planned',
  planned: 'planned',
  building: 'under construction',
  built: 'built, not yet operating',
  operating: 'operating',
  suspended: 'suspended',
};

const oneDecimal = ({ n, d }: Ratio): string => (Math.round((n * 10) / d) / 10).toFixed(1);

const per = { WEEK: ['a week', 'of the last four weeks'], MONTH: ['a month', 'of the last three months'] };

const days = (n: number | undefined): string => (n === 1 ? '1 day' : `${n ?? 0} days`);

const gateState = ({ state, need, actual, madeUpOn }: GateFigure): string => {
  switch (state) {
    case 'IN_PROGRESS':
      return `${need - actual} to go`;
    case 'DONE_EARLY':
      return 'Reached early';
    case 'MET':
      return 'Met';
    case 'MISSED':
      return `Missed by ${need - actual}`;
    case 'MADE_UP':
      return `Made up${madeUpOn ? ` on ${dayOfYear(madeUpOn)}` : ''}`;
  }
};

const tileState = ({ state, since, unreviewed }: TileWords): string =>
  [STATES[state], since && `since ${dayInProse(since)}`, unreviewed && 'not yet reviewed']
    .filter(Boolean)
    .join(', ');

const reason = (why: Help['reasons'][number], programme: Programme): string => {
  const gate = 'gateId' in why ? programme.gates.find(({ id }) => id === why.gateId) : undefined;
  const name = gate ? `"${gate.nameEn.toLowerCase()}" by ${first.monthEnd(gate.by)}` : '';
  switch (why.code) {
    case 'GATE_MISSED':
      return `missed ${name} by ${why.short}`;
    case 'REPORT_OVERDUE':
      return `${monthOfYear(why.month)} report ${days(why.days)} overdue`;
    case 'BEHIND_SCHEDULE':
      return `${why.progress.n}/${why.progress.d} this year, below the expected ${percent(why.expected)}`;
    case 'GATE_SOON':
      return `${why.short} short of ${name}, ${days(why.days)} left`;
    case 'REPORT_SOON':
      return `${monthOfYear(why.month)} report due in ${days(why.days)}`;
  }
};

/** The upper panels in English. */
export const en: PanelWords = {
  gates: {
    title: (year, gates) => `The ${gates} gates of ${year}`,
    note: (planned) => `for ${planned} new stations`,
    none: (year) => `No new stations are planned in ${year}, so there are no gates`,
    name: (gate) => gate.nameEn,
    left: (left) => (left > 0 ? `${days(left)} left` : left === 0 ? 'today' : `${days(-left)} ago`),
    state: gateState,
    provisional: ' (provisional)',
    pace: ({ needed, recent, per: unit, projectedOn }, by) => {
      if (!needed) return '';
      const [each, late] = per[unit];
      const pace = `needs ${oneDecimal(needed)} ${each}; ${oneDecimal(recent)} in each ${late}`;
      if (!projectedOn) return pace;
      const day = projectedOn.slice(0, 4) === by.slice(0, 4) ? dayOfYear : dayInProse;
      return `${pace}; at that pace ${day(projectedOn)}`;
    },
    dots: (gate) => `${gate.nameEn} by district`,
    dot: (figure) =>
      figure === null ? 'nothing planned' : `${figure.actual}/${figure.need}, ${gateState(figure)}`,
    key: [
      ['reached', 'reached'],
      ['short', 'not reached'],
      ['none', 'nothing planned'],
    ],
  },
  help: {
    title: 'Who needs help',
    note: 'most urgent first',
    nobody: 'No district is behind or overdue at present',
    tag: ({ urgency, reasons, nextGate }) => {
      const [missed] = reasons;
      if (urgency === 'red') return missed?.code === 'GATE_MISSED' ? `Missed by ${missed.short}` : 'Overdue';
      if (nextGate && nextGate.short > 0) return `${nextGate.short} to go`;
      return urgency === 'blue' ? 'Due soon' : 'Behind';
    },
    why: ({ reasons, building, nextPlannedBuild }, programme, day) => {
      const parts = reasons.map((why) => reason(why, programme));
      if (building > 0) parts.push(`${building} under construction`);
      if (nextPlannedBuild) {
        const name = townshipOf(programme, nextPlannedBuild.townshipCode)?.name ?? '';
        const past = nextPlannedBuild.on < day;
        parts.push(`${name} ${past ? 'was' : 'is'} planned for ${dayOfYear(nextPlannedBuild.on)}`);
      }
      const text = parts.join('; ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
    due: (month) => `${monthOfYear(month)} report`,
    dueIn: (left) => (left === 0 ? 'due today' : `${days(left)} left`),
    owe: (names) => `Not filed, or returned and not filed again: ${names.join(', ')}.`,
  },
  mosaic: {
    title: (townships) => `${townships} townships`,
    note: 'a square each, in rough position; not a map',
    listName: (townships) =>
      `Social work stations of ${townships} townships; arrow keys move from one to the next`,
    tile: (tile) => `${tile.station}: ${tileState(tile)}`,
    state: tileState,
    caption: (day) => `Social work stations by township, as of ${dayInProse(day)}`,
    head: ['Station', 'State', 'Built on', 'Operating since'],
  },
  districts: {
    title: 'Districts',
    rankedNote: "ranked by this year's new builds; equals share a rank",
    rank: 'Rank',
    district: 'District',
    built: 'Built',
    coverage: 'Coverage',
    progress: 'This year',
    schedule: 'expected',
    year: 'New',
    state: 'State',
    gate: (gate) => first.monthEnd(gate.by),
    report: 'Report',
    progressOf: (name) => `${name}: new this year`,
    light: ({ light, newBuilt, planned, yearProgress, scheduleExpected }) => {
      if (light === 'grey') return 'No plan';
      if (light === 'red') return 'Missed';
      if (light === 'yellow')
        return compareRatios(yearProgress, scheduleExpected) < 0 ? 'Behind' : 'Report overdue';
      return newBuilt >= planned ? 'Complete' : 'On schedule';
    },
    gateState: ({ state, need, actual }) => {
      if (state === 'IN_PROGRESS' || state === 'MISSED') return `${need - actual} to go`;
      return state === 'MADE_UP' ? 'made up' : 'reached';
    },
    cell: (cell) => {
      switch (cell.kind) {
        case 'onTime':
          return cell.accepted ? 'Accepted' : 'Filed';
        case 'late':
          return `${days(cell.days)} late`;
        case 'returned':
          return 'Returned';
        case 'waiting':
          return cell.days === 0 ? 'Due today' : `${days(cell.days)} left`;
        case 'missing':
          return 'Missing';
      }
    },
    foot: (expected) => `Expected by this day: ${percent(expected)} of the year's new builds.`,
  },
};

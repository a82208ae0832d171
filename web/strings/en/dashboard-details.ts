import { dayInProse, monthOfYear } from '../dates.ts';
import { count, percent, wan } from '../numbers.ts';
import type { DetailWords } from '../zh/dashboard-details.ts';

const days = (n: number | undefined): string => (n === 1 ? '1 day' : `${n ?? 0} days`);

/** The panels further down, and the printed sheets, in English. */
export const en: DetailWords = {
  quality: {
    title: 'Quality and service',
    note: (day) => `as of ${dayInProse(day)}`,
    staff: 'Fully staffed',
    ofOperating: (operating) => `/ ${count(operating)} operating`,
    staffState: (short, minimum) =>
      short > 0 ? `${short} with fewer than ${minimum}, or without director or deputy` : 'All',
    purchase: 'Purchased services',
    purchaseNote: 'of operating stations; to grow from 2024',
    fraction: ({ n, d }) => `${count(n)} / ${count(d)}`,
    villages: 'Villages and communities served',
    villagesNote: (goal) => `in the last 12 months; target for 2025: ${percent(goal)}`,
    reached: 'Reached',
    withoutCodes: (names) => `without ${names.join(', ')}: village codes are not published`,
  },
  funding: {
    title: 'Funding',
    note: (basis) => `${basis === 'BUDGET' ? 'budgeted' : 'disbursed'}, in 10,000 yuan`,
    basis: 'Basis',
    bases: { BUDGET: 'Budget', DISBURSED: 'Disbursed' },
    levels: { TOWNSHIP: 'Township', DISTRICT: 'District', CITY: 'City', OTHER: 'Other' },
    channels: {
      FISCAL: 'Public budget',
      WELFARE_LOTTERY: 'Welfare lottery',
      SOCIAL: 'Donations',
      EARMARK: 'Earmarked funds',
    },
    purposes: { CONSTRUCTION: 'Construction', OPERATION: 'Operation', SERVICE: 'Service' },
    earmarks: {
      SOCIAL_ASSISTANCE: 'Social assistance',
      ELDERLY_CARE: 'Care for the elderly',
      CHILD_WELFARE: 'Child welfare',
      SOCIAL_ORGANISATIONS: 'Social organisations',
      DISABLED: 'People with disabilities',
      WOMEN_AND_CHILDREN: 'Women and children',
      OTHER: 'Other',
    },
    year: (year, until) => (until ? `${year} (to ${monthOfYear(until)})` : `${year}`),
    yearHead: 'Year',
    total: 'Total',
    finding: (basis, year, total, share) =>
      `${year}: ${wan(total)} (10,000 yuan) ${basis === 'BUDGET' ? 'budgeted' : 'disbursed'}, ${percent(share)} of it by townships.`,
    share: (goal) => `Township share; townships are to carry most, reference line ${percent(goal)}`,
    shareOf: (year) => `${year} township share`,
    below: 'below the line',
    detail: (year) => `${year} by channel, purpose and earmark`,
    byChannel: 'Channel',
    byPurpose: 'Purpose',
    byEarmark: 'Earmark',
    broken: 'Channels, purposes and earmarks could not be read; reload to try again.',
    caption: (basis) =>
      `${basis === 'BUDGET' ? 'Budgeted' : 'Disbursed'} money by fiscal year, in 10,000 yuan`,
    none: (basis) => `No ${basis === 'BUDGET' ? 'budgeted' : 'disbursed'} money is entered yet`,
  },
  definitions: {
    title: 'Definitions',
    terms: [
      ['Built', 'Four rooms, equipment, sign, logo and name complete; built by the day, not closed.'],
      ['Operating', 'Built, staffed with workers, director and deputy, serving, and not suspended that day.'],
      ['Coverage', 'Built townships over all townships in force; never 100.0% below the whole.'],
      ['New this year', "Stations of this year's plan that are built, over the plan with approved changes."],
      ['Expected', '0 on 1 January, 50% on 30 June, 100% on 30 September, straight lines between.'],
      ['Township share', 'Township money over all money disbursed; a ratio of sums, not a mean of ratios.'],
      ['On time', 'Reports first filed by their due instant over reports owed; a return does no harm.'],
      ['Not closed', 'Figures may still change with a report; final once the next month is closed.'],
    ],
  },
  print: {
    source: (source) => `after ${source.split('，')[0]}`,
    printed: (officer, at) => `Printed ${officer ? `by ${officer} ` : ''}on ${at}`,
    sheet: (sheet, of) => `sheet ${sheet} of ${of}`,
  },
  reporting: {
    title: 'Monthly reports',
    note: (dueDay) => `due on day ${dueDay} of each month`,
    rate: (year) => `; on time in ${year}: `,
    of: ({ n, d }) => ` (${n}/${d})`,
    none: (month) => `Monthly reports begin in ${month}.`,
    caption: 'When each district filed its monthly reports',
    district: 'District',
    month: (month) => `${Number(month.slice(5))}`,
    cell: (cell) => {
      switch (cell.kind) {
        case 'onTime':
          return '';
        case 'late':
          return `+${cell.days}`;
        case 'returned':
          return 'back';
        case 'waiting':
          return 'due';
        case 'missing':
          return 'none';
      }
    },
    full: (cell) => {
      switch (cell.kind) {
        case 'onTime':
          return 'on time';
        case 'late':
          return `${days(cell.days)} late`;
        case 'returned':
          return 'returned, to be filed again';
        case 'waiting':
          return `due in ${days(cell.days)}`;
        case 'missing':
          return 'missing';
      }
    },
    legend: [
      ['onTime', 'on time'],
      ['late', 'late (days)'],
      ['missing', 'missing'],
      ['returned', 'returned'],
      ['waiting', 'due'],
    ],
  },
};

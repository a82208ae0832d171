import type { SentencePart } from '#domain/figures/sentence.ts';
import type { District } from '#domain/programme.ts';
import { dayInProse, dayOfYear, monthOfYear } from '../dates.ts';
import { count, percent } from '../numbers.ts';
import type { SentenceWords } from '../sentence-words.ts';
import type { DashboardWords } from '../zh/dashboard.ts';

/** `by 30 June` of any year. */
const by = (day: string): string => dayOfYear(`2001-${day}`);

const short = (district: District): string => district.en.replace(/ (District|County|City)$/, '');

const clause = (part: SentencePart): SentenceWords => {
  switch (part.kind) {
    case 'built':
      return [
        ' has built ',
        { figure: 'built', text: count(part.built) },
        ` social work stations, covering `,
        { figure: 'coverage', text: percent(part.coverage) },
        ` of ${count(part.coverage.d)} townships`,
      ];
    case 'operating':
      return [', of which ', { figure: 'operating', text: count(part.operating) }, ' are operating'];
    case 'newBuilt':
      return ['; new this year: ', { figure: 'newBuilt', text: `${part.progress.n}/${part.progress.d}` }];
    case 'gateAhead':
      return [
        `, `,
        { figure: 'short', text: count(part.short) },
        ` short of "${part.gate.nameEn.toLowerCase()}" by ${by(part.gate.by)}, `,
        { figure: 'days', text: count(part.days) },
        part.days === 1 ? ' day left' : ' days left',
      ];
    case 'gateReached':
      return [
        `, "${part.gate.nameEn.toLowerCase()}" by ${by(part.gate.by)} ${part.early ? 'reached early' : 'met'}`,
      ];
    case 'gateMissed':
      return [
        `, "${part.gate.nameEn.toLowerCase()}" by ${by(part.gate.by)} missed by `,
        { figure: 'short', text: count(part.short) },
      ];
    case 'gateMadeUp':
      return [
        `, "${part.gate.nameEn.toLowerCase()}" by ${by(part.gate.by)} made up on ${dayInProse(part.on)}`,
      ];
  }
};

/** The first screen of the dashboard in English. */
export const en: DashboardWords = {
  title: 'Roadmap',
  city: 'The city',
  district: (district) => district.en,
  monthEnd: by,
  inTable: short,
  short,
  sentence: (subject, parts) => [subject, ...parts.flatMap(clause), '.'],
  asOf: (day) => `As of ${dayInProse(day)}`,
  unsettled: (month) => `${monthOfYear(month)} not closed`,
  settled: (month) => `${monthOfYear(month)} closed`,
  filed: (filed, of) => `${filed} of ${of} districts have reported`,
  join: ' · ',
  space: ' ',
  comma: ', ',
  colon: ': ',
  copySentence: 'Copy sentence and source',
  copied: 'Copied',
  copyFailed: 'Not copied: select the sentence and press Ctrl+C',
  copyText: (day, sentence, source) => `As of ${dayInProse(day)}: ${sentence} (${source})`,
  copySource: (brand, demonstration) =>
    `Source: ${brand}, roadmap${demonstration ? ', demonstration data' : ''}`,
  printTitle: (city, demonstration) =>
    `Social work stations of ${city}: progress${demonstration ? ' (demonstration data)' : ''}`,
  printAsOf: (at, state) => `Data as of ${at}${state && ` (${state})`}`,
  stale: (at) => `Data stopped at ${at}`,
  staleWhy: 'Later changes have not been published. All figures below stand as of that moment.',
  loading: 'Reading the data…',
  failed: 'The data cannot be read',
  failedWhat:
    'The network is down, or nothing has been published yet. That no figures are shown does not mean zero.',
  retry: 'Try again',
  wholeCity: 'Show the whole city',
  onlyDistrict: (name) => `Show ${name} only`,
};

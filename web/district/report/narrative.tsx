import type { ComponentChildren } from 'preact';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import type { ProblemView } from '#domain/records/problem.ts';
import { RadioGroup } from '../../parts/field/choice-field.tsx';
import { DateField, TextAreaField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { OpenProblems } from '../problems/open-problems.tsx';
import { reportWords } from './report-words.ts';
import type { HeaderField, TypedHeader } from './sheet/judge-report.ts';
import './narrative.css';

export interface HeaderProps {
  readonly header: TypedHeader;
  /** Sentence of a field's issue; undefined without one. */
  readonly error: (field: HeaderField) => string | undefined;
  readonly onType: (field: HeaderField, text: string) => void;
  /** Who signed last, masked: an empty field stands for the same. */
  readonly signatures: MonthlyReportView['signatures'];
}

export interface NarrativeProps extends Omit<HeaderProps, 'signatures'> {
  /** Problems of earlier months that nobody has closed. */
  readonly open: readonly ProblemView[];
}

export interface ReportFootProps extends HeaderProps {
  /** The month's figures as a sheet for the province's system. */
  readonly download: ComponentChildren;
}

/** Id of a control of the head. */
export const headerId = (field: HeaderField): string => `report-${field}`;

/** Most characters of each text of section 三. */
const MOST = 1000;

/** Section 三: what is hard, what is done about it, what comes next. */
export function Narrative({ header, error, open, onType }: NarrativeProps) {
  const t = reportWords().narrative;
  return (
    <section aria-labelledby="narrative">
      <SectionHead id="narrative" title={t.title} note={t.note} />
      <OpenProblems problems={open} />
      <div class="narrative">
        {(['problems', 'measures', 'nextPlan'] as const).map((field) => (
          <TextAreaField
            key={field}
            id={headerId(field)}
            label={t[field]}
            value={header[field] ?? ''}
            most={MOST}
            optional={field === 'measures'}
            error={error(field)}
            onInput={(text) => onType(field, text)}
          />
        ))}
      </div>
    </section>
  );
}

/** Sections 四 and 五: the province's own system, and who answers for the report. */
export function ReportFoot({ header, signatures, error, download, onType }: ReportFootProps) {
  const { provincial, people } = reportWords();
  const { report } = fieldWords();
  const filed = header.provincialSystemFiled === 'yes';
  return (
    <div class="report-foot">
      <section aria-labelledby="provincial">
        <SectionHead id="provincial" title={provincial.title}>
          {download}
        </SectionHead>
        <div class="report-foot-line">
          <RadioGroup
            id={headerId('provincialSystemFiled')}
            label={provincial.question}
            value={filed ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: provincial.yes },
              { value: 'no', label: provincial.no },
            ]}
            onInput={(value) => onType('provincialSystemFiled', value === 'yes' ? 'yes' : '')}
          />
          {filed && (
            <DateField
              id={headerId('provincialFiledOn')}
              label={provincial.day}
              value={header.provincialFiledOn ?? ''}
              error={error('provincialFiledOn')}
              onInput={(text) => onType('provincialFiledOn', text)}
            />
          )}
        </div>
      </section>
      <section aria-labelledby="people">
        <SectionHead id="people" title={people.title} note={people.note} />
        <div class="report-foot-line report-people">
          {(['preparer', 'reviewer', 'phone'] as const).map((field) => (
            <TextField
              key={field}
              id={headerId(field)}
              label={report[field]}
              width="short"
              {...(field !== 'preparer' && signatures && { hint: people.asBefore(signatures[field]) })}
              value={header[field] ?? ''}
              error={error(field)}
              onInput={(text) => onType(field, text)}
            />
          ))}
        </div>
      </section>
    </div>
  );
}

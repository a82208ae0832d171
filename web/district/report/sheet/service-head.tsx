import { OPTIONAL_SERVICE_FIELDS, SERVICE_FIELDS } from '#domain/vocabulary.ts';
import { fieldWords } from '../../../parts/field-words.ts';
import { reportWords } from '../report-words.ts';

export type ServiceField = (typeof SERVICE_FIELDS | typeof OPTIONAL_SERVICE_FIELDS)[number];

export interface ServiceGroup {
  readonly name: 'service' | 'cases' | 'groups' | 'activities' | 'visits' | 'optional';
  readonly fields: readonly ServiceField[];
}

const GROUPS: readonly ServiceGroup[] = [
  { name: 'service', fields: ['serviceVisits', 'servicePersons'] },
  { name: 'cases', fields: ['caseNew', 'caseClosed'] },
  { name: 'groups', fields: ['groupCount', 'groupSessions'] },
  { name: 'activities', fields: ['communityActivities', 'activityVisits'] },
  { name: 'visits', fields: ['homeVisits'] },
];

/** Every figure in the order of the sheet. */
export const SERVICE_COLUMNS: readonly ServiceField[] = [...SERVICE_FIELDS, ...OPTIONAL_SERVICE_FIELDS];

/** Groups of figures in the order of the sheet; the optional one last where it is shown. */
export const visibleGroups = (withOptional: boolean): readonly ServiceGroup[] =>
  withOptional ? [...GROUPS, { name: 'optional', fields: OPTIONAL_SERVICE_FIELDS }] : GROUPS;

export interface ServiceHeadProps {
  /** Null: the figures are one sentence. */
  readonly groups: readonly ServiceGroup[] | null;
  /** Name of the last column; by default where the figures come from. */
  readonly source?: string;
}

/** Head of section 二, in two lines: groups, then figures. */
export function ServiceHead({ groups, source }: ServiceHeadProps) {
  const t = reportWords().operating;
  const { reportRow } = fieldWords();
  const first = (
    <>
      <th scope="col" rowSpan={groups ? 2 : 1}>
        {reportWords().township}
      </th>
      <th scope="col" class="number" rowSpan={groups ? 2 : 1}>
        {reportRow.staffOnSite}
      </th>
    </>
  );
  const last = (
    <>
      <th scope="col" class="number" rowSpan={groups ? 2 : 1}>
        {t.villages}
      </th>
      <th scope="col" rowSpan={groups ? 2 : 1}>
        {source ?? t.source}
      </th>
    </>
  );
  if (!groups)
    return (
      <thead>
        <tr>
          {first}
          <th scope="col">{t.groups.service}</th>
          {last}
        </tr>
      </thead>
    );
  return (
    <thead>
      <tr>
        {first}
        {groups.map((group) => (
          <th key={group.name} scope="colgroup" class="sheet-group" colSpan={group.fields.length}>
            {t.groups[group.name]}
          </th>
        ))}
        {last}
      </tr>
      <tr>
        {groups.flatMap((group) =>
          group.fields.map((field) => (
            <th key={field} scope="col" class="number">
              {t.heads[field]}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

import { useState } from 'preact/hooks';
import type { StaffRole } from '#domain/vocabulary.ts';
import { labelsOf } from '../../parts/act/use-saving.ts';
import { CheckField, RadioGroup, SelectField } from '../../parts/field/choice-field.tsx';
import { DateField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { newPosting, postingIndex, type TypedPosting, typedPosting, withPosting } from './posting.ts';
import type { SectionFormPageProps } from './premises-section.tsx';
import { SectionForm } from './section-form.tsx';
import { optionsOf } from './typed-text.ts';
import { useSection } from './use-section.ts';
import { stationWords } from './words.ts';

export interface PostingFormProps extends SectionFormPageProps {
  /** Null: somebody new. */
  readonly id: string | null;
  readonly role: StaffRole | null;
  readonly purchased: boolean;
  /** Only the day of leaving. */
  readonly ending?: boolean;
}

const POSTS_OF: Readonly<Record<string, readonly string[]>> = {
  DIRECTOR: ['TOWNSHIP_LEADER', 'SECTION_HEAD', 'OTHER'],
  DEPUTY: ['OPERATOR_HEAD', 'SUPERVISING_WORKER', 'OTHER'],
};

/** Random enough to be one of a station's few dozen for good. */
const freshId = (): string => `p${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;

/** One posting in edit, new, or at its end. */
export function PostingForm(props: PostingFormProps) {
  const { record, storageKey, start, onRecord, onDone, role, purchased, ending = false } = props;
  const t = stationWords();
  const { posting: labels, choices, yes, no } = fieldWords();
  const [id] = useState(() => props.id ?? freshId());
  const known = record.view.staff.find((posting) => posting.id === id);
  const index = postingIndex(record, id);
  const ownPointer = (pointer: string) => {
    const [, staff, at = '', field = ''] = pointer.split('/');
    return staff === 'staff' && at === String(index) ? `/${field}` : pointer;
  };
  const names: Readonly<Record<string, string>> = labels;
  const edit = useSection<TypedPosting>({
    key: storageKey,
    record,
    typedOf: (current) => typedPosting(current, id, newPosting(role, purchased)),
    apply: (input, typed) => withPosting(input, id, typed),
    labelOf: labelsOf(labels, t.people.who),
    pointerOf: ownPointer,
    onRecord,
    onDone,
  });
  const { typed, set, field } = edit;
  const words: Readonly<Record<string, string>> = {
    ...choices.role,
    ...choices.post,
    ...choices.employer,
    ...choices.certLevel,
  };
  const posts = POSTS_OF[typed.role];
  const title = ending
    ? t.people.endTitle(known?.name ?? '')
    : known
      ? t.people.editTitle(known.name)
      : t.people.addTitle;
  return (
    <div class="station-inset">
      <h3>{title}</h3>
      <SectionForm
        edit={edit}
        start={start}
        saveLabel={ending ? t.people.saveEnd : t.people.save}
        describe={(name, value) => ({
          label: names[name] ?? '',
          text: typeof value === 'boolean' ? (value ? yes : no) : (words[String(value)] ?? String(value)),
        })}
      >
        {ending ? (
          <DateField {...field('endOn')} required hint={t.people.endHint} />
        ) : (
          <>
            <div class="station-pair">
              <TextField
                {...field('name')}
                required={!known}
                {...(known ? { hint: t.people.unchanged(known.name) } : {})}
              />
              <DateField {...field('startOn')} required />
            </div>
            <RadioGroup
              {...field('role')}
              required
              hint={t.people.roleHelp[typed.role as StaffRole] ?? ''}
              options={optionsOf(choices.role)}
              onInput={(next) => set({ role: next, post: '' })}
            />
            {posts && (
              <RadioGroup
                {...field('post')}
                options={optionsOf(choices.post).filter(({ value }) => posts.includes(value))}
              />
            )}
            {typed.role === 'DIRECTOR' && typed.post === 'OTHER' && (
              <TextField {...field('postReason')} required />
            )}
            <RadioGroup {...field('employer')} required options={optionsOf(choices.employer)} />
            <CheckField {...field('certified')} checked={typed.certified} />
            {typed.certified && (
              <div class="station-pair">
                <SelectField {...field('certLevel')} required options={optionsOf(choices.certLevel)} />
                <TextField
                  {...field('certNo')}
                  required={!known?.certNo}
                  hint={known?.certNo ? t.people.unchanged(known.certNo) : t.people.certHint}
                />
              </div>
            )}
            <div class="station-flags">
              <CheckField {...field('fullTime')} checked={typed.fullTime} />
              <CheckField {...field('onSite')} checked={typed.onSite} />
              <CheckField {...field('isSupervisor')} checked={typed.isSupervisor} />
            </div>
            {known && known.endOn !== null && <DateField {...field('endOn')} />}
          </>
        )}
      </SectionForm>
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { StaffRole } from '#domain/vocabulary.ts';
import { CheckField, RadioGroup, SelectField } from '../../parts/field/choice-field.tsx';
import { DateField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { fieldId } from '../../parts/problem-notice/use-saving.ts';
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
    labelOf: (pointer) => names[pointer.split('/')[1] ?? ''] ?? t.people.who,
    pointerOf: ownPointer,
    onRecord,
    onDone,
  });
  const { typed, set, saving } = edit;
  const control = (field: keyof TypedPosting & string) => ({
    id: fieldId(`/${field}`),
    label: names[field] ?? '',
    error: saving.errorAt(`/${field}`),
  });
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
        describe={(field, value) => ({
          label: names[field] ?? '',
          text: typeof value === 'boolean' ? (value ? yes : no) : (words[String(value)] ?? String(value)),
        })}
      >
        {ending ? (
          <DateField
            {...control('endOn')}
            required
            hint={t.people.endHint}
            value={typed.endOn}
            onInput={(endOn) => set({ endOn })}
          />
        ) : (
          <>
            <div class="station-pair">
              <TextField
                {...control('name')}
                required={!known}
                {...(known ? { hint: t.people.unchanged(known.name) } : {})}
                value={typed.name}
                onInput={(name) => set({ name })}
              />
              <DateField
                {...control('startOn')}
                required
                value={typed.startOn}
                onInput={(startOn) => set({ startOn })}
              />
            </div>
            <RadioGroup
              {...control('role')}
              required
              hint={t.people.roleHelp[typed.role as StaffRole] ?? ''}
              value={typed.role}
              options={optionsOf(choices.role)}
              onInput={(next) => set({ role: next, post: '' })}
            />
            {posts && (
              <RadioGroup
                {...control('post')}
                value={typed.post}
                options={optionsOf(choices.post).filter(({ value }) => posts.includes(value))}
                onInput={(post) => set({ post })}
              />
            )}
            {typed.role === 'DIRECTOR' && typed.post === 'OTHER' && (
              <TextField
                {...control('postReason')}
                required
                value={typed.postReason}
                onInput={(postReason) => set({ postReason })}
              />
            )}
            <RadioGroup
              {...control('employer')}
              required
              value={typed.employer}
              options={optionsOf(choices.employer)}
              onInput={(employer) => set({ employer })}
            />
            <CheckField
              {...control('certified')}
              checked={typed.certified}
              onInput={(certified) => set({ certified })}
            />
            {typed.certified && (
              <div class="station-pair">
                <SelectField
                  {...control('certLevel')}
                  required
                  value={typed.certLevel}
                  options={optionsOf(choices.certLevel)}
                  onInput={(certLevel) => set({ certLevel })}
                />
                <TextField
                  {...control('certNo')}
                  required={!known?.certNo}
                  hint={known?.certNo ? t.people.unchanged(known.certNo) : t.people.certHint}
                  value={typed.certNo}
                  onInput={(certNo) => set({ certNo })}
                />
              </div>
            )}
            <div class="station-flags">
              <CheckField
                {...control('fullTime')}
                checked={typed.fullTime}
                onInput={(fullTime) => set({ fullTime })}
              />
              <CheckField
                {...control('onSite')}
                checked={typed.onSite}
                onInput={(onSite) => set({ onSite })}
              />
              <CheckField
                {...control('isSupervisor')}
                checked={typed.isSupervisor}
                onInput={(isSupervisor) => set({ isSupervisor })}
              />
            </div>
            {known && known.endOn !== null && (
              <DateField {...control('endOn')} value={typed.endOn} onInput={(endOn) => set({ endOn })} />
            )}
          </>
        )}
      </SectionForm>
    </div>
  );
}

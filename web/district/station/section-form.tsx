import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldId } from '../../parts/act/use-saving.ts';
import { goToField } from '../../parts/error-summary/error-summary.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import type { SectionEdit, Typed } from './use-section.ts';
import { stationWords } from './words.ts';

export interface SectionFormProps<T extends Typed> {
  readonly edit: SectionEdit<T>;
  /** On the button: 「保存场所」. */
  readonly saveLabel: string;
  /** A field's name and a value of it in words, for showing two side by side. */
  readonly describe: (
    field: keyof T & string,
    value: unknown,
  ) => { readonly label: string; readonly text: string };
  /** Pointer of the field to begin in; without one the first. */
  readonly start?: string | undefined;
  readonly children: ComponentChildren;
}

/** Around a section's fields: what was wrong on top, what somebody else changed, the buttons at the foot. */
export function SectionForm<T extends Typed>(props: SectionFormProps<T>) {
  const { edit, saveLabel, describe, start, children } = props;
  const t = stationWords();
  useLayoutEffect(() => {
    if (start !== undefined) goToField(fieldId(start));
  }, [start]);
  return (
    <ActForm
      class="station-form"
      saving={edit.saving}
      words={{ ...t, send: saveLabel }}
      takesFocus={start === undefined}
      onSend={edit.save}
      onCancel={edit.cancel}
    >
      {edit.clashes.length > 0 && (
        <Notice kind="attention" title={t.clash.title} announce="status">
          <p>{t.clash.what}</p>
          <table class="table station-clashes">
            <tbody>
              {edit.clashes.map((clash) => {
                const theirs = describe(clash.field, clash.theirs);
                const mine = describe(clash.field, clash.mine);
                return (
                  <tr key={clash.field}>
                    <th scope="row">{theirs.label}</th>
                    <td>
                      <span class="caption">{t.clash.theirs}</span> {theirs.text || t.nothing}{' '}
                      <button type="button" class="button-link" onClick={() => edit.takeTheirs(clash.field)}>
                        {t.clash.takeTheirs}
                      </button>
                    </td>
                    <td>
                      <span class="caption">{t.clash.mine}</span> {mine.text || t.nothing}{' '}
                      <button type="button" class="button-link" onClick={() => edit.keepMine(clash.field)}>
                        {t.clash.keepMine}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Notice>
      )}
      {children}
    </ActForm>
  );
}

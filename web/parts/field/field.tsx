import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import './field.css';

/** What every field has around its control. */
export interface FieldProps {
  /** Id of the control; an error summary links to it. Hint and error are `{id}-hint` and `{id}-error`. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Rule and way out in a sentence; its presence makes the field invalid. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Says 选填 after the label: for the few optional ones among required fields. */
  readonly optional?: boolean;
  readonly width?: 'short' | 'medium' | 'full';
}

/** Attributes that tie a control to its hint and its error; spread them on the control. */
export function describedBy({ id, hint, error, required }: FieldProps, ...more: readonly string[]) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', ...more].filter(Boolean).join(' ');
  return {
    'aria-describedby': ids || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
  };
}

/** The mark behind a required label, with its word for screen readers; 选填 for an optional one. */
export function RequiredMark({
  required = false,
  optional = false,
}: Pick<FieldProps, 'required' | 'optional'>) {
  const t = words();
  if (required)
    return (
      <span class="field-required">
        <span aria-hidden="true">*</span>
        <span class="spoken">{t.required}</span>
      </span>
    );
  return optional ? <span class="field-optional">{t.optional}</span> : null;
}

/** Hint and error of a field, under its label. */
export function FieldMessages({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <span class="spoken">{words().errorPrefix}</span>
          {error}
        </p>
      )}
    </>
  );
}

/** Label, hint and error around one control that carries the id; for controls of a page's own. */
export function Field(props: FieldProps & { readonly children: ComponentChildren }) {
  const { id, label, required, optional, error, width = 'full', children } = props;
  return (
    <div class={`field field-${width}${error ? ' field-invalid' : ''}`}>
      <label class="field-label" for={id}>
        {label}
        <RequiredMark required={required === true} optional={optional === true} />
      </label>
      <FieldMessages {...props} />
      {children}
    </div>
  );
}

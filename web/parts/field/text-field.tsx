import { words } from '../words.ts';
import { describedBy, Field, type FieldProps } from './field.tsx';

/** What a control for text has: the page keeps the value as it was typed and judges it by the record's schema. */
export interface TextProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly disabled?: boolean;
  readonly onBlur?: () => void;
}

/** One line of text. */
export function TextField(
  props: TextProps & { readonly autocomplete?: string; readonly maxLength?: number },
) {
  return (
    <Field {...props}>
      <input
        class="field-control"
        id={props.id}
        type="text"
        value={props.value}
        disabled={props.disabled ?? false}
        autocomplete={props.autocomplete ?? 'off'}
        maxLength={props.maxLength}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
        {...describedBy(props)}
      />
    </Field>
  );
}

/**
 * A number, typed as text with a number keyboard: nothing is lost to a spinner or a wheel, and full-width digits
 * reach the page, which reads them with `typedCount` or `typedWan`.
 */
export function NumberField(props: TextProps & { readonly unit?: string; readonly decimal?: boolean }) {
  return (
    <Field {...props}>
      <span class="field-with-unit">
        <input
          class="field-control field-number"
          id={props.id}
          type="text"
          inputMode={props.decimal ? 'decimal' : 'numeric'}
          value={props.value}
          disabled={props.disabled ?? false}
          autocomplete="off"
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={props.onBlur}
          {...describedBy(props, ...(props.unit ? [`${props.id}-unit`] : []))}
        />
        {props.unit && (
          <span class="field-unit" id={`${props.id}-unit`}>
            {props.unit}
          </span>
        )}
      </span>
    </Field>
  );
}

/** A day by the browser's own picker; the value is `YYYY-MM-DD` or empty. */
export function DateField(props: TextProps & { readonly min?: string; readonly max?: string }) {
  return (
    <Field width="short" {...props}>
      <input
        class="field-control"
        id={props.id}
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        disabled={props.disabled ?? false}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
        {...describedBy(props)}
      />
    </Field>
  );
}

/** Several lines, with a counter that says how much room is left; the limit is judged, not cut off. */
export function TextAreaField(props: TextProps & { readonly rows?: number; readonly most?: number }) {
  const { most } = props;
  const used = Array.from(props.value).length;
  return (
    <Field {...props}>
      <textarea
        class="field-control"
        id={props.id}
        rows={props.rows ?? 3}
        value={props.value}
        disabled={props.disabled ?? false}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
        {...describedBy(props, ...(most === undefined ? [] : [`${props.id}-counter`]))}
      />
      {most !== undefined && (
        <p
          class={used > most ? 'field-counter field-counter-over' : 'field-counter'}
          id={`${props.id}-counter`}
        >
          {words().counter(used, most)}
        </p>
      )}
    </Field>
  );
}

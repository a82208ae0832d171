import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import { describedBy, Field, FieldMessages, type FieldProps, RequiredMark } from './field.tsx';

/** A value and its word. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface SelectProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onInput: (value: string) => void;
  /** First, empty entry; left out where an answer is always there. */
  readonly placeholder?: string | null;
  readonly disabled?: boolean;
}

/** One of many, in the system's own list; an empty value shows the placeholder. */
export function SelectField(props: SelectProps) {
  const placeholder = props.placeholder === undefined ? words().choose : props.placeholder;
  return (
    <Field {...props}>
      <select
        class="field-control field-select"
        id={props.id}
        value={props.value}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onInput(event.currentTarget.value)}
        {...describedBy(props)}
      >
        {placeholder !== null && <option value="">{placeholder}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Group(props: FieldProps & { readonly role?: 'radiogroup'; readonly children: ComponentChildren }) {
  const { label, required, optional, error, role, children } = props;
  // aria-required and aria-invalid belong to a radio group; a plain group only carries the description.
  const { 'aria-describedby': description, ...states } = describedBy(props);
  return (
    <fieldset
      class={`field field-group${error ? ' field-invalid' : ''}`}
      role={role}
      aria-describedby={description}
      {...(role ? states : {})}
    >
      <legend class="field-label">
        {label}
        <RequiredMark required={required === true} optional={optional === true} />
      </legend>
      <FieldMessages {...props} />
      <div class="field-options">{children}</div>
    </fieldset>
  );
}

export interface RadioGroupProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onInput: (value: string) => void;
  readonly disabled?: boolean;
}

/** One of few, all in sight. The first option carries the field's id, so that an error summary can reach it. */
export function RadioGroup(props: RadioGroupProps) {
  return (
    <Group {...props} role="radiogroup">
      {props.options.map((option, index) => (
        <label class="field-option" key={option.value}>
          <input
            type="radio"
            id={index === 0 ? props.id : undefined}
            name={props.id}
            value={option.value}
            checked={option.value === props.value}
            disabled={props.disabled ?? false}
            onChange={() => props.onInput(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small class="field-option-hint">{option.hint}</small>}
          </span>
        </label>
      ))}
    </Group>
  );
}

export interface CheckGroupProps extends FieldProps {
  /** Values that are ticked; given back in the order of the options. */
  readonly value: readonly string[];
  readonly options: readonly Option[];
  readonly onInput: (value: readonly string[]) => void;
  readonly disabled?: boolean;
}

/** Any of several. The first option carries the field's id. */
export function CheckGroup(props: CheckGroupProps) {
  const toggle = (value: string, on: boolean) =>
    props.onInput(
      props.options.map((o) => o.value).filter((v) => (v === value ? on : props.value.includes(v))),
    );
  return (
    <Group {...props}>
      {props.options.map((option, index) => (
        <label class="field-option" key={option.value}>
          <input
            type="checkbox"
            id={index === 0 ? props.id : undefined}
            value={option.value}
            checked={props.value.includes(option.value)}
            disabled={props.disabled ?? false}
            onChange={(event) => toggle(option.value, event.currentTarget.checked)}
          />
          <span>
            {option.label}
            {option.hint && <small class="field-option-hint">{option.hint}</small>}
          </span>
        </label>
      ))}
    </Group>
  );
}

export interface CheckFieldProps extends FieldProps {
  readonly checked: boolean;
  readonly onInput: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** A single yes or no, its label beside the box. */
export function CheckField(props: CheckFieldProps) {
  return (
    <div class={`field${props.error ? ' field-invalid' : ''}`}>
      <label class="field-option">
        <input
          type="checkbox"
          id={props.id}
          checked={props.checked}
          disabled={props.disabled ?? false}
          onChange={(event) => props.onInput(event.currentTarget.checked)}
          {...describedBy(props)}
        />
        <span>
          {props.label}
          <RequiredMark required={props.required === true} optional={props.optional === true} />
        </span>
      </label>
      <FieldMessages {...props} />
    </div>
  );
}

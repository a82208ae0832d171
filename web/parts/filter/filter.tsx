import './filter.css';

export interface FilterProps<Value extends string> {
  /** What is chosen by it, for who does not see the buttons. */
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of few ways to narrow a list, each with its count in its words; not on paper. */
export function Filter<Value extends string>({ label, choices, value, onChoose }: FilterProps<Value>) {
  return (
    <fieldset class="filter screen-only">
      <legend class="spoken">{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          class="filter-choice"
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}

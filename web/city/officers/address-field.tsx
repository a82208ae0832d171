import { fieldId } from '../../parts/act/use-saving.ts';
import { CheckField } from '../../parts/field/choice-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { officerWords } from './officer-words.ts';

/** An officer's address as it is typed: the one that is kept is shown to nobody, so that an empty field leaves it. */
export interface TypedAddress {
  readonly email: string;
  /** The one that is kept shall go. */
  readonly takenAway: boolean;
}

/** What is sent of it: undefined leaves the address as it was, null takes it away. */
export const addressSent = ({ email, takenAway }: TypedAddress): string | null | undefined =>
  takenAway ? null : email.trim() || undefined;

export interface AddressFieldProps {
  readonly typed: TypedAddress;
  /** The address that is kept, masked; null: there is none. */
  readonly masked: string | null;
  readonly error: string | undefined;
  readonly onInput: (patch: Partial<TypedAddress>) => void;
}

/** Where reminders go; of an address that is kept, whether it shall go. */
export function AddressField({ typed, masked, error, onInput }: AddressFieldProps) {
  const t = officerWords();
  return (
    <>
      <TextField
        id={fieldId('/email')}
        label={t.fields.email}
        hint={masked === null ? t.emailHint : t.emailKept(masked)}
        optional
        width="medium"
        autocomplete="off"
        error={error}
        value={typed.email}
        disabled={typed.takenAway}
        onInput={(email) => onInput({ email })}
      />
      {masked !== null && (
        <CheckField
          id={fieldId('/takenAway')}
          label={t.emailAway}
          checked={typed.takenAway}
          onInput={(takenAway) => onInput({ takenAway })}
        />
      )}
    </>
  );
}

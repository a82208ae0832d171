import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextAreaField } from '../../parts/field/text-field.tsx';
import { reviewWords } from './review-words.ts';
import type { Pins } from './use-pins.ts';
import './pin-form.css';

export interface PinFormProps {
  readonly pins: Pins;
  /** JSON pointer of the field that is being written about. */
  readonly pointer: string;
  /** 「周巷镇 服务人次」. */
  readonly where: string;
  /** What the page knows of the field: this month's value, last month's, what stands out. */
  readonly children?: ComponentChildren;
}

/** Most characters of a remark. */
const MOST = 500;

/** The remark at a field as it is written: Ctrl+Enter pins it, Esc leaves it; either gives the focus back to the field. */
export function PinForm({ pins, pointer, where, children }: PinFormProps) {
  const t = reviewWords().pin;
  const form = useRef<HTMLFormElement>(null);
  const [isJudged, setJudged] = useState(false);
  const text = pins.writing?.text ?? '';
  const number = pins.numberOf(pointer) ?? 1;
  const isPinned = pins.list.some((remark) => remark.pointer === pointer);
  const { takesFocus } = pins;
  // Before the next key: what is typed after Enter is already the remark.
  useLayoutEffect(() => {
    if (!takesFocus) return;
    form.current?.querySelector('textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [takesFocus, pointer]);
  const save = () => {
    if (!pins.save()) setJudged(true);
  };
  const error = text.trim() === '' ? t.empty : Array.from(text).length > MOST ? t.tooLong : undefined;
  return (
    <form
      class="pin-form"
      ref={form}
      aria-label={t.name(number, where)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        else if (event.key === 'Escape') pins.cancel();
        else return;
        event.preventDefault();
      }}
    >
      <div class="pin-about">
        <p class="pin-where">
          <span class="pin-number">{number}</span> {where}
        </p>
        {children}
      </div>
      <div>
        <TextAreaField
          id="remark"
          label={t.ask}
          rows={2}
          most={MOST}
          error={isJudged ? error : undefined}
          value={text}
          onInput={pins.type}
        />
        <p class="pin-phrases">
          {t.often}
          {t.phrases.map((phrase) => (
            <button
              key={phrase}
              type="button"
              class="pin-phrase"
              onClick={() => {
                pins.type(text === '' ? phrase : `${text}${phrase}`);
                form.current?.querySelector('textarea')?.focus();
              }}
            >
              {phrase}
            </button>
          ))}
        </p>
        <div class="buttons">
          <button type="submit" class="button">
            {t.save}
          </button>
          <button type="button" class="button" onClick={pins.cancel}>
            {t.cancel}
          </button>
          {isPinned && (
            <button type="button" class="button-link" onClick={() => pins.drop(pointer)}>
              {t.drop}
            </button>
          )}
          <span class="caption pin-keys">{t.keys}</span>
        </div>
      </div>
    </form>
  );
}

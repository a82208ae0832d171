import { useState } from 'preact/hooks';
import type { Month } from '#domain/calendar.ts';
import { Remark } from '#domain/records/monthly-report.ts';
import { fieldId } from '../../parts/act/use-saving.ts';
import { useKept } from '../../parts/kept/use-kept.ts';

interface KeptPins {
  readonly list: readonly Remark[];
  readonly writing: Remark | null;
}

const NONE: KeptPins = { list: [], writing: null };

/** The remarks that a reviewer has pinned and not sent, and the one that is being written. */
export interface Pins {
  /** In the order of pinning; each field has at most one. */
  readonly list: readonly Remark[];
  readonly writing: Remark | null;
  /** The form was opened by hand in this view: it takes the focus. After a reload it stands there and does not. */
  readonly takesFocus: boolean;
  /** 1 for the first; null where nothing is pinned and nothing is being written. */
  readonly numberOf: (pointer: string) => number | null;
  readonly start: (pointer: string) => void;
  readonly type: (text: string) => void;
  /** False where the text says nothing or too much: then nothing is pinned. */
  readonly save: () => boolean;
  readonly cancel: () => void;
  readonly drop: (pointer: string) => void;
  /** They were sent. */
  readonly clear: () => void;
}

/** Pins of one report, kept in the tab until they are sent: they survive a reload and a new sign-in. */
export function usePins(districtCode: string, month: Month): Pins {
  const [kept, keep] = useKept<KeptPins>(`review ${month} ${districtCode}`);
  const [takesFocus, setTakesFocus] = useState(false);
  const { list, writing } = kept ?? NONE;
  const keepOrForget = (next: KeptPins) => keep(next.list.length > 0 || next.writing ? next : null);
  const backTo = (pointer: string) => document.getElementById(fieldId(pointer))?.focus();
  return {
    list,
    writing,
    takesFocus,
    numberOf: (pointer) => {
      const at = list.findIndex((remark) => remark.pointer === pointer);
      if (at >= 0) return at + 1;
      return writing?.pointer === pointer ? list.length + 1 : null;
    },
    start: (pointer) => {
      setTakesFocus(true);
      const text = list.find((remark) => remark.pointer === pointer)?.text ?? '';
      keepOrForget({ list, writing: { pointer, text } });
    },
    type: (text) => writing && keepOrForget({ list, writing: { ...writing, text } }),
    save: () => {
      if (!writing) return false;
      const { data: remark } = Remark.safeParse(writing);
      if (!remark) return false;
      const isKnown = list.some(({ pointer }) => pointer === remark.pointer);
      keepOrForget({
        list: isKnown
          ? list.map((each) => (each.pointer === remark.pointer ? remark : each))
          : [...list, remark],
        writing: null,
      });
      backTo(remark.pointer);
      return true;
    },
    cancel: () => {
      if (!writing) return;
      keepOrForget({ list, writing: null });
      backTo(writing.pointer);
    },
    drop: (pointer) => {
      keepOrForget({ list: list.filter((remark) => remark.pointer !== pointer), writing: null });
      backTo(pointer);
    },
    clear: () => keep(null),
  };
}

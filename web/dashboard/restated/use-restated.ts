import { useEffect, useState } from 'preact/hooks';
import type { PublishedFile } from '#domain/published.ts';
import type { RestatedMark } from './restated-mark.ts';

/** The mark, from the published part of frozen figures; null until that is wanted and there. */
export function useRestated(frozen: PublishedFile | null, wanted: boolean): RestatedMark | null {
  const [mark, setMark] = useState<RestatedMark | null>(null);
  useEffect(() => {
    if (!wanted || !frozen) return;
    void import('./restated.tsx')
      .then((module) => module.restatedBy(frozen))
      // Without it the figures stand as they are known now, which they say of themselves.
      .then(
        (known) => setMark(() => known),
        () => undefined,
      );
  }, [wanted, frozen]);
  return mark;
}

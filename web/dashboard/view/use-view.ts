import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hashOf, type Known, type View, viewOf } from './address.ts';

/** Two changes nearer than this belong to one movement, e.g. of the slider's thumb: one step of the back button. */
const ONE_MOVEMENT_MS = 1_200;

/** Changes a part of the view; the address follows. */
export type Go = (change: Partial<View>) => void;

/** The view that the address names, and the way to change it. Follows back, forward and links. */
export function useView(known: Known): readonly [View, Go] {
  const { first, last } = known;
  const districts = known.districts.join();
  const [hash, setHash] = useState(() => location.hash);
  const moved = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, []);
  return useMemo(() => {
    const asked = { first, last, districts: districts.split(',') };
    const view = viewOf(hash, asked);
    const go: Go = (change) => {
      const next = hashOf({ ...viewOf(location.hash, asked), ...change });
      if (next === location.hash) return;
      const address = location.pathname + location.search + next;
      const now = performance.now();
      if ('asOf' in change && now - moved.current < ONE_MOVEMENT_MS) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      if ('asOf' in change) moved.current = now;
      setHash(next);
    };
    return [view, go] as const;
  }, [hash, first, last, districts]);
}

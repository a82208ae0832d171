import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus to the top of the page when `at` names another place: the link that led there is gone with its page. */
export function useArrival(at: string): void {
  const arrived = useRef(at);
  useEffect(() => {
    if (arrived.current !== at) document.getElementById('main')?.focus({ preventScroll: true });
    arrived.current = at;
  }, [at]);
}

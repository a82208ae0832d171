import { useEffect, useRef, useState } from 'preact/hooks';

const AHEAD = '300px';

/** True from the moment that the element comes near the viewport, or is about to be printed. */
export function useNear<E extends Element>(): readonly [{ current: E | null }, boolean] {
  const element = useRef<E | null>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    const arrive = () => setNear(true);
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) arrive();
      },
      { rootMargin: AHEAD },
    );
    watch.observe(element.current);
    window.addEventListener('beforeprint', arrive);
    return () => {
      watch.disconnect();
      window.removeEventListener('beforeprint', arrive);
    };
  }, [near]);
  return [element, near];
}

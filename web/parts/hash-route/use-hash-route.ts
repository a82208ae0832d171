import { useEffect, useState } from 'preact/hooks';

const read = (): string => decodeURIComponent(location.hash.replace(/^#\/?/, ''));

/**
 * The place in a page after `#/`, e.g. `stations/330226101`; empty at its home. Follows back, forward and links.
 * Desks keep their places in the fragment, because a page of the site is a file and nothing is rewritten.
 */
export function useHashRoute(): string {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const follow = () => {
      setRoute(read());
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

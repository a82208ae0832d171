import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { DraftKeeper, type KeeperOptions } from './draft-keeper.ts';

/** The keeper of the drafts that a page opens with: the page is drawn at each change, and the keeper stops with it. */
export function useDraftKeeper(options: KeeperOptions): DraftKeeper {
  const [, tick] = useReducer((n: number, _: undefined) => n + 1, 0);
  // A page that reads again is drawn anew, and with it its keeper.
  const [keeper] = useState(() => new DraftKeeper(options));
  useLayoutEffect(() => {
    const off = keeper.onChange(() => tick(undefined));
    return () => {
      off();
      keeper.stop();
    };
  }, [keeper]);
  return keeper;
}

import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { languageReady } from '../../strings/language.ts';
import type { PanelsProps } from './panels-props.ts';

export interface LazyPanelsProps extends PanelsProps {
  /** True once the first screen is drawn: only then the rest is fetched. */
  readonly ready: boolean;
  /** Id of the panel that a reader asked for. */
  readonly wanted: string | null;
  readonly onArrived: () => void;
}

/** The panels below the first screen, fetched when that is drawn; their place is kept free until then. */
export function LazyPanels({ ready, wanted, onArrived, ...props }: LazyPanelsProps) {
  const [Panels, setPanels] = useState<ComponentType<PanelsProps> | null>(null);
  useEffect(() => {
    if (!ready) return;
    void import('./panels.tsx').then(async (module) => {
      await languageReady();
      setPanels(() => module.Panels);
    });
  }, [ready]);
  useLayoutEffect(() => {
    const panel = Panels && wanted ? document.getElementById(wanted) : null;
    if (!panel) return;
    panel.scrollIntoView({ block: 'start' });
    const heading = panel.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    onArrived();
  }, [Panels, wanted, onArrived]);
  return Panels ? <Panels {...props} /> : <div class="panels-waiting" />;
}

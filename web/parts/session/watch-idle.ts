import { currentToken, endSession, IDLE_MS } from './session.ts';

const SIGNS = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

/**
 * Ends the session after `idleMs` without a sign of life, and when its token runs out; looks every `everyMs`.
 * A laptop that slept is judged by the clock when it wakes. Returns the way to stop.
 */
export function watchIdle(idleMs: number = IDLE_MS, everyMs = 10_000): () => void {
  let last = Date.now();
  const alive = () => {
    // The first touch after a long sleep must not revive the session before the timer has looked.
    if (Date.now() - last < idleMs) last = Date.now();
  };
  const look = () => {
    if (currentToken() !== null && Date.now() - last >= idleMs) endSession('idle');
  };
  const timer = setInterval(look, everyMs);
  for (const sign of SIGNS) window.addEventListener(sign, alive, { passive: true });
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, alive);
  };
}

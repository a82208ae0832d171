interface Span {
  readonly beganMs: number;
  readonly endedMs: number;
}

/** Round trips one after another: the longest chain of calls of which each began when the one before it had ended. */
export function tripsOf(spans: readonly Span[]): number {
  const chains: { readonly endedMs: number; readonly length: number }[] = [];
  for (const { beganMs, endedMs } of spans.toSorted((a, b) => a.endedMs - b.endedMs)) {
    const before = chains.filter((chain) => chain.endedMs <= beganMs).map((chain) => chain.length);
    chains.push({ endedMs, length: 1 + Math.max(0, ...before) });
  }
  return Math.max(0, ...chains.map((chain) => chain.length));
}

/** Whether a server answers there at all, whatever it says. */
export const answers = (endpoint: string, patienceMs = 2000): Promise<boolean> =>
  fetch(endpoint, { signal: AbortSignal.timeout(patienceMs) }).then(
    () => true,
    () => false,
  );

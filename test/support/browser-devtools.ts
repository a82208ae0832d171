/** A browser at the other end of its debugging protocol, all pages over one socket. */
export interface Connection {
  /** Sends a command, to one page when `sessionId` is given. @throws Error with the browser's message. */
  send<T>(method: string, params?: object, sessionId?: string): Promise<T>;
  /** Calls back on every event of one page. */
  listen(sessionId: string, heard: (method: string, params: Record<string, unknown>) => void): void;
}

/** Opens the socket. @throws Error when nobody answers there. */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, (method: string, params: Record<string, unknown>) => void>();
  let last = 0;
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`no answer at ${address}`)), { once: true });
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium 81 is gone'));
    waiting.clear();
  });
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.id === undefined) return listeners.get(message.sessionId)?.(message.method, message.params);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(message.error.message));
    else asked?.resolve(message.result);
  });
  return {
    send: <T>(method: string, params: object = {}, sessionId?: string) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve: (value) => resolve(value as T), reject });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      }),
    listen: (sessionId, heard) => void listeners.set(sessionId, heard),
  };
}

import type { Server } from 'node:http';
import { Cannot, codeOf } from './cannot.ts';

export interface Listening {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  readonly port: number;
  /** Takes no new connection, lets requests under way finish for up to `graceMs`, then cuts them. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Binds a server to the loopback interface; port 0 takes any free one.
 * @throws Cannot where the port is in use or not allowed.
 */
export async function listen(server: Server, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = address !== null && typeof address === 'object' ? address.port : port;
  return {
    endpoint: `http://127.0.0.1:${bound}`,
    port: bound,
    stop: (graceMs = 5000) => close(server, graceMs),
  };
}

function explain(error: Error, port: number): Error {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Cannot(
        `Port ${port} is in use by another program: stop that program, or choose another port, for example PORT=${port + 1} npm start.`,
      );
    case 'EACCES':
      return new Cannot(
        `This account may not use port ${port}: choose a port above 1023, for example PORT=3000 npm start.`,
      );
    default:
      return error;
  }
}

async function close(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connection after the answer: such a one is idle only by and by.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Listening, listen } from '../../infra/local/listen.ts';

/** What happens to a request in place of an answer from behind. */
export type Fault =
  /** Taken and never answered. */
  | 'HANGS'
  /** Passed on, and the answer is lost on the way back. */
  | 'ANSWER_LOST'
  | { readonly status: number; readonly body: object | string };

/** What a request asks: the DynamoDB operation (`Query`), or the method of HTTP, and the path. */
export interface Asked {
  readonly operation: string;
  readonly path: string;
}

export interface FaultyServer {
  readonly endpoint: string;
  /** Decides what becomes of each request from now on; null passes it on. */
  misbehave(fault: (asked: Asked) => Fault | null): void;
  stop(): Promise<void>;
}

/** A server that passes everything on to `behind`, as long as it is well. */
export async function faultyServer(behind: string): Promise<FaultyServer> {
  let decide: (asked: Asked) => Fault | null = () => null;
  const server: Listening = await listen(
    createServer((asking, answer) => {
      const target = String(asking.headers['x-amz-target'] ?? '').split('.')[1];
      const fault = decide({ operation: target ?? asking.method ?? '', path: asking.url ?? '' });
      void buffer(asking).then((body) =>
        fault === 'HANGS' ? undefined : carry(asking, body, answer, fault),
      );
    }),
    0,
  );

  async function carry(asking: IncomingMessage, body: Buffer, answer: ServerResponse, fault: Fault | null) {
    if (fault !== null && fault !== 'ANSWER_LOST' && fault !== 'HANGS') {
      const text = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body);
      answer.writeHead(fault.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
      return;
    }
    const { method, url = '/', headers } = asking;
    const onward = request(new URL(url, behind), { method: method ?? 'GET', headers }, (found) => {
      if (fault === 'ANSWER_LOST') {
        found.resume().once('end', () => asking.socket.destroy());
        return;
      }
      answer.writeHead(found.statusCode ?? 502, found.headers);
      found.pipe(answer);
    });
    onward.once('error', () => asking.socket.destroy()).end(body);
  }

  return {
    endpoint: server.endpoint,
    misbehave(fault) {
      decide = fault;
    },
    stop: () => server.stop(0),
  };
}

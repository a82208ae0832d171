import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DESKS, SCHEDULES, STREAMS } from '../manifests.ts';
import { jwtAuthorizer } from './authorizer.ts';
import { Cannot } from './cannot.ts';
import { openCheckpoints } from './checkpoints.ts';
import { inShanghai, openClock } from './clock.ts';
import { discardHalf, type Marker, markerOf } from './demonstration-load.ts';
import { tableNames } from './environment.ts';
import { fill } from './fill.ts';
import { front } from './front.ts';
import { gateway } from './gateway.ts';
import { startIdentity } from './identity/identity.ts';
import { keptSigningKey } from './identity/signing-key.ts';
import { AUDIENCE, CLIENT_ID, mintToken } from './identity/token.ts';
import { invokeJob } from './invoke.ts';
import { listen } from './listen.ts';
import { announce, inUse, lockDataDir } from './lock.ts';
import { mail } from './mail/mail.ts';
import { openRegistry } from './registry.ts';
import { runSchedules } from './schedules.ts';
import { pageHeaders, site } from './site.ts';
import { siteFolder } from './site-build.ts';
import { readStream } from './stream.ts';

export interface RuntimeOptions {
  /** Loopback port; 0 takes any free one. */
  readonly port: number;
  /** Where everything is kept; null is a temporary directory that goes with the runtime. */
  readonly dataDir: string | null;
  /** Load the demonstration's story into an empty directory; false loads its accounts alone. */
  readonly demonstration: boolean;
  /** The setting NOW: ISO 8601 with a zone. */
  readonly now?: string | undefined;
  /** False serves no pages, which saves tests of the API the build. */
  readonly pages: boolean;
  /** One line a step. */
  readonly say: (line: string) => void;
}

export interface Runtime {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Resolves, with what to tell, when the database is gone: nothing can be answered any more. */
  readonly broken: Promise<Cannot>;
  /** A bearer token of the local issuer for one of the demonstration's accounts. */
  token(account: string): Promise<string>;
  /** Takes no new requests, ends what is under way, and closes everything; resolves when the data directory is free. */
  stop(): Promise<void>;
}

/**
 * Brings the whole product up in this process: the cloud's handlers behind a gateway, with engine, object store,
 * issuer, site, streams and schedules. One runtime a process: handlers read one environment.
 * @throws Cannot, in one sentence, for what the person who starts it can mend; then nothing is left behind.
 */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const closing: (() => Promise<void> | void)[] = [];
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopped ??= (async () => {
      for (const close of closing.toReversed()) await close();
    })();
    return stopped;
  };
  try {
    return { ...(await bringUp(options, closing)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(
  { port, dataDir: wanted, demonstration, now, pages, say }: RuntimeOptions,
  closing: (() => Promise<void> | void)[],
): Promise<Omit<Runtime, 'stop'>> {
  const dataDir = wanted === null ? await mkdtemp(join(tmpdir(), 'stations-')) : resolve(wanted);
  if (wanted === null) closing.push(() => rm(dataDir, { recursive: true, force: true }));

  const lock = await lockDataDir(dataDir);
  if (lock === null) throw await inUse(dataDir);
  closing.push(() => lock.release());
  await announce(dataDir, { pid: process.pid });
  say(`data      ${dataDir}`);

  const entrance = front();
  const listening = await listen(entrance.server, port);
  closing.push(() => listening.stop());
  const origin = listening.endpoint;
  const issuer = `${origin}/oidc`;

  const marker = await markerOf(dataDir);
  if (marker === null) await discardHalf(dataDir);
  const clock = await openClock(dataDir, {
    startsAt: now,
    demonstration: marker?.demonstration ?? demonstration,
  });
  say(
    `clock     ${clock.offsetMs === 0 ? 'real time' : `${inShanghai(clock).replace('T', ' ')} Asia/Shanghai, demonstration`}`,
  );

  const folder = pages ? await siteFolder(() => say('site      building')) : null;

  const registry = await openRegistry({
    ...{ dataDir, issuer, loaded: marker !== null },
    clockOffsetMs: clock.offsetMs,
  });
  closing.push(() => registry.close());
  say(`engine    ${registry.engine.endpoint}`);

  const loaded: Marker = await fill({
    ...{ dataDir, marker, issuer, clock, demonstration, say },
    checkpoints: registry.checkpoints,
  });

  const shownClock = loaded.demonstration || clock.offsetMs !== 0 ? clock : null;
  const identity = await startIdentity({
    origin,
    dataDir,
    clock: shownClock,
    pageHeaders: pageHeaders(issuer),
  });
  const authorizer = jwtAuthorizer({ issuer, audiences: [AUDIENCE], jwks: identity.jwks });
  const config = {
    ...{ issuer, clientId: CLIENT_ID, scope: 'openid' },
    demonstration: shownClock && { clockOffsetMs: clock.offsetMs },
  };
  entrance.open({
    origin,
    gateway: gateway(DESKS, authorizer),
    identity: identity.handle,
    mail: mail(join(dataDir, 'mail'), pageHeaders(issuer)),
    site: site({ folder, objects: registry.objects.store, config }),
  });

  for (const stream of STREAMS) {
    const reader = await readStream(stream, {
      table: tableNames()[stream.table],
      checkpoints: registry.checkpoints,
      invoke: invokeJob,
    });
    closing.push(() => reader.stop());
  }
  const lastRuns = await openCheckpoints(join(dataDir, 'schedules.json'));
  const schedules = runSchedules(SCHEDULES, clock, lastRuns, invokeJob);
  closing.push(() => schedules.stop());
  // Last in, first closed: what is under way is answered while all that it needs still runs.
  closing.push(() => listening.stop());

  await announce(dataDir, {
    ...{ pid: process.pid, port: listening.port, issuer },
    engineEndpoint: registry.engine.endpoint,
    objectsEndpoint: registry.objects.endpoint,
  });
  return {
    origin,
    broken: registry.engine.died.then(
      () =>
        new Cannot(
          `The database engine has ended by itself: start again, everything acknowledged is kept, and read ${join(dataDir, 'engine.log')} if it happens again.`,
        ),
    ),
    async token(account) {
      const key = await keptSigningKey(dataDir);
      if (key === null) throw new Cannot(`${dataDir} has no issuer's key: start again.`);
      return mintToken(issuer, key, account);
    },
  };
}

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers.ts';
import { Cannot } from './cannot.ts';
import { endOrphan, rememberEngine } from './engine-orphan.ts';
import { freePort } from './free-port.ts';
import { addStreamIndex, trimStream } from './stream-index.ts';

export interface Engine {
  /** `http://127.x.y.z:PORT`, speaking DynamoDB and DynamoDB Streams. */
  readonly endpoint: string;
  /** Resolves when it ends without being told to; never for a foreign engine. */
  readonly died: Promise<void>;
  /** Resolves when the data file is closed; a foreign engine is left running. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  /** Folder of the data file `registry.db`; null keeps everything in memory, for tests. */
  readonly dataDir: string | null;
  /** By table: the last stream sequence number that every consumer has behind it; older rows are trimmed. */
  readonly consumed?: Readonly<Record<string, number>>;
}

const ATTEMPTS = 5;
const START_MS = 10_000;

/**
 * Starts the embedded database on a loopback port of its own, or joins the one that AWS_ENDPOINT_URL_DYNAMODB names.
 * A start after kill -9 finds every acknowledged write.
 * @throws Cannot where this platform has no engine, or the engine does not come up.
 */
export async function startEngine({ dataDir, consumed = {} }: EngineOptions): Promise<Engine> {
  const foreign = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  if (foreign) return { endpoint: foreign, died: new Promise(() => {}), stop: async () => {} };

  const binary = await engineBinary();
  if (dataDir === null) return launchOn(binary, null);

  const file = resolve(dataDir, 'registry.db');
  await endOrphan(dataDir, file);
  trimStream(file, consumed);
  const engine = await launchOn(binary, file);
  await rememberEngine(dataDir, engine.pid);
  addStreamIndex(file);
  return engine;
}

/** The port may be taken between the look and the start, so it is tried again on another. */
async function launchOn(binary: string, file: string | null): Promise<Engine & { pid: number | undefined }> {
  const log = file === null ? null : join(file, '..', 'engine.log');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const host = attempt < ATTEMPTS ? hiddenLoopback() : '127.0.0.1';
    const address = ['--host', host, '--port', String(port)];
    const child = launch(binary, ['serve', ...address, ...(file === null ? [] : ['--db-path', file])], log);
    const endpoint = `http://${host}:${port}`;
    if (await comesUp(child, endpoint)) return { endpoint, ...lifeOf(child) };
    await end(child);
  }
  throw new Cannot(
    `The database engine did not start: ${log === null ? 'try again' : `read ${log}, check that the disk has free space, and start again`}.`,
  );
}

/**
 * The engine believes any signature and lets every page of any site read its answers (CORS), and cannot be told not to.
 * All of 127.0.0.0/8 is this computer on Linux, so that it waits at an address which a page cannot find by trying.
 */
const hiddenLoopback = (): string =>
  process.platform === 'linux' ? `127.${[1, 2, 3].map(() => randomInt(1, 255)).join('.')}` : '127.0.0.1';

async function engineBinary(): Promise<string> {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const binary = join(manifest, '..', 'dynoxide');
    await access(binary, constants.X_OK);
    return binary;
  } catch {
    throw new Cannot(
      `There is no embedded database for ${process.platform}-${process.arch}: start DynamoDB Local, or any DynamoDB, and name it in AWS_ENDPOINT_URL_DYNAMODB (for example http://127.0.0.1:8000), then start again.`,
    );
  }
}

/** With setpriv the kernel ends the engine when we die, however we die; without it the next start does. */
function launch(binary: string, args: readonly string[], log: string | null): ChildProcess {
  // Into a file, not a pipe: a pipe would break before the engine does.
  const output = log === null ? 'ignore' : openSync(log, 'w', 0o600);
  // A group of its own: Ctrl+C in the terminal must reach us first, so that requests under way can still be stored.
  const options: SpawnOptions = { stdio: ['ignore', output, output], detached: true };
  const child =
    process.platform === 'linux'
      ? spawn('/bin/sh', ['-c', WITH_DEATH_SIGNAL, binary, ...args], options)
      : spawn(binary, [...args], options);
  if (typeof output === 'number') closeSync(output);
  return child;
}

const WITH_DEATH_SIGNAL =
  'if setpriv --pdeathsig SIGTERM true 2>/dev/null; then exec setpriv --pdeathsig SIGTERM "$0" "$@"; else exec "$0" "$@"; fi';

/** An engine that refuses an unsigned request is up. */
async function comesUp(child: ChildProcess, endpoint: string): Promise<boolean> {
  const deadline = Date.now() + START_MS;
  let ended = false;
  const note = (): void => {
    ended = true;
  };
  child.once('exit', note).once('error', note);
  while (!ended && Date.now() < deadline) {
    if ((await answers(endpoint)) && !ended) return true;
    await sleep(5);
  }
  return false;
}

/** Tells an end that was asked for from one that was not. */
function lifeOf(child: ChildProcess): Pick<Engine, 'died' | 'stop'> & { pid: number | undefined } {
  let wanted = false;
  const died = new Promise<void>((resolve) => {
    child.once('exit', () => {
      if (!wanted) resolve();
    });
  });
  return {
    ...{ pid: child.pid, died },
    stop() {
      wanted = true;
      return end(child);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(impatience);
}

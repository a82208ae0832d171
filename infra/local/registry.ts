import { join } from 'node:path';
import { STREAMS } from '../manifests.ts';
import { Cannot } from './cannot.ts';
import { type Checkpoints, openCheckpoints } from './checkpoints.ts';
import { type Engine, startEngine } from './engine.ts';
import { sealKey, setEnvironment, tableNames } from './environment.ts';
import { type ObjectsServer, startObjects } from './objects.ts';
import { createTables } from './tables.ts';

/** What holds the records of a data directory: engine, object store, and the environment that names them. */
export interface Registry {
  readonly engine: Engine;
  readonly objects: ObjectsServer;
  readonly checkpoints: Checkpoints;
  /** Closes everything, and puts the environment back. */
  close(): Promise<void>;
}

export interface RegistryOptions {
  readonly dataDir: string;
  readonly clockOffsetMs: number;
  readonly issuer?: string;
  /** The directory says that it was loaded before. */
  readonly loaded: boolean;
}

/**
 * Opens a data directory that this process has locked, and sets the environment. Handlers may be imported after it.
 * @throws Cannot where there is no engine, or the engine already holds a registry that is not this directory's.
 */
export async function openRegistry({
  dataDir,
  clockOffsetMs,
  issuer,
  loaded,
}: RegistryOptions): Promise<Registry> {
  const checkpoints = await openCheckpoints(join(dataDir, 'stream.json'));
  const engine = await startEngine({ dataDir, consumed: consumedRows(checkpoints) });
  const objects = await startObjects(join(dataDir, 'objects'));
  const restore = setEnvironment({
    engineEndpoint: engine.endpoint,
    objectsEndpoint: objects.endpoint,
    sealKeyFile: await sealKey(dataDir),
    mailFolder: join(dataDir, 'mail'),
    clockOffsetMs,
    ...(issuer !== undefined && { issuer }),
  });
  const close = async (): Promise<void> => {
    restore();
    await objects.stop();
    await engine.stop();
  };
  try {
    const fresh = await createTables();
    if (!fresh && !loaded) throw foreign(engine.endpoint, dataDir);
  } catch (error) {
    await close();
    throw error;
  }
  return { engine, objects, checkpoints, close };
}

/** What of each table's stream all its consumers have read. */
function consumedRows(checkpoints: Checkpoints): Record<string, number> {
  const consumed: Record<string, number> = {};
  for (const table of new Set(STREAMS.map((stream) => stream.table))) {
    const jobs = STREAMS.filter((stream) => stream.table === table).map(({ job }) => job);
    const upTo = checkpoints.behindAll(table, jobs);
    if (upTo !== null) consumed[tableNames()[table]] = upTo;
  }
  return consumed;
}

const foreign = (endpoint: string, dataDir: string): Cannot =>
  new Cannot(
    `The database at ${endpoint} already holds tables that ${dataDir} knows nothing of: delete the tables ${Object.values(tableNames()).join(' and ')} there, or start with the data directory that they belong to.`,
  );

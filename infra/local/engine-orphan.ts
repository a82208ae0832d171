import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from './durable.ts';

const pidFile = (dataDir: string): string => join(dataDir, 'engine.pid');

/** Notes which process holds the data file, so that the next start can end it should we die before it does. */
export async function rememberEngine(dataDir: string, pid: number | undefined): Promise<void> {
  if (pid !== undefined) await writeFile(pidFile(dataDir), String(pid));
}

/**
 * Ends the engine that a killed start left behind on this data file, and waits until it is gone. Only a process whose
 * command line names the file is touched: process ids are used again.
 */
export async function endOrphan(dataDir: string, file: string): Promise<void> {
  const pid = Number(await readIfThere(pidFile(dataDir)));
  if (!Number.isSafeInteger(pid) || pid <= 1) return;
  for (let turn = 0; turn < 250 && (await serves(pid, file)); turn += 1) {
    if (turn % 50 === 0) signal(pid, turn === 0 ? 'SIGTERM' : 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await rm(pidFile(dataDir), { force: true });
}

async function serves(pid: number, file: string): Promise<boolean> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').includes(file);
  } catch {
    return false;
  }
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It went by itself between the look and the signal.
  }
}

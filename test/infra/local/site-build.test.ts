import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markBuiltFor } from '../../../infra/build/built-for.ts';
import { isCurrent, putInPlace } from '../../../infra/local/site-build.ts';

test('of starts that build at the same moment each ends with a whole site, and nothing else is left', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'dist-'));
  for (let round = 0; round < 10; round += 1) {
    const builds = Array.from({ length: 6 }, async (_, n) => {
      const fresh = join(dist, `.web-${round}-${n}`);
      await mkdir(fresh);
      for (const name of ['index.html', 'main.js']) await writeFile(join(fresh, name), `${round}-${n}`);
      await putInPlace(fresh, join(dist, 'web'));
    });
    await Promise.all(builds);
    const [page, script] = await Promise.all(
      ['index.html', 'main.js'].map((name) => readFile(join(dist, 'web', name), 'utf8')),
    );
    expect(page).toBe(script);
    expect(page).toMatch(new RegExp(`^${round}-`));
    expect(await readdir(dist)).toEqual(['web']);
  }
  await rm(dist, { recursive: true, force: true });
});

test('a site is built anew where it is missing, older than its sources, or of another programme', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const page = join(folder, 'index.html');
  const current = () => isCurrent(folder, 'ningbo');
  expect(await current()).toBe(false);
  await writeFile(page, '');
  const soon = Date.now() / 1000 + 3600;
  await utimes(page, soon, soon);
  expect(await current()).toBe(false);
  await markBuiltFor(folder, 'toy');
  expect(await current()).toBe(false);
  await markBuiltFor(folder, 'ningbo');
  expect(await current()).toBe(true);
  await utimes(page, 0, 0);
  expect(await current()).toBe(false);
  await rm(folder, { recursive: true });
});

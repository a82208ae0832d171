import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putInPlace } from '../../../infra/local/site-build.ts';

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

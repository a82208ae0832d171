import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readObject, writeObject } from '#store/objects.ts';
import { openWorld } from '../jobs/job-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.empty());

const KEY = 'public/current.json';
const write = (text: string, replaces: string | null) => writeObject(KEY, text, { replaces, keep: 'never' });

describe('An object of the data bucket', () => {
  it('is nothing before it is written, and then what was written', async () => {
    expect(await readObject(KEY)).toBeNull();
    expect(await write('{"a":"碶"}', null)).toBe(true);
    expect((await readObject<{ a: string }>(KEY))?.value).toEqual({ a: '碶' });
  });

  it('is made once: whoever comes second is told', async () => {
    expect(await write('1', null)).toBe(true);
    expect(await write('2', null)).toBe(false);
    expect((await readObject(KEY))?.value).toBe(1);
  });

  it('is replaced only by who read it last', async () => {
    await write('1', null);
    const first = (await readObject(KEY))?.etag ?? '';
    expect(await write('2', first)).toBe(true);
    expect(await write('3', first)).toBe(false);
    expect((await readObject(KEY))?.value).toBe(2);
  });

  it('that is gone cannot be replaced', async () => {
    expect(await write('1', '"00000000000000000000000000000000"')).toBe(false);
  });
});

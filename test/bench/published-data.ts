import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PART_NAMES, type Pointer } from '#domain/published.ts';
import { DATA_BUCKET } from '../../infra/local/environment.ts';
import { openObjects } from '../../infra/local/object-store.ts';
import { loadedAt, MOMENTS, type Moment } from './loaded.ts';
import { kilobytes, type Row } from './row.ts';

/** Limits in KB and what is measured of others. */
const BARS = {
  pointer: { must: 1, beside: '', floor: null },
  city: { must: 15, beside: 'columnar 7.9 KB (61 months)', floor: 7.9 },
  other: { must: 30, beside: 'all in one part 23.6 KB (61 months)', floor: 23.6 },
} as const;

/** Size of the published files, gzip -9, where the demonstration begins and at its end. */
export async function publishedData(): Promise<readonly Row[]> {
  return [...(await publishedAt('beginning')), ...(await publishedAt('end'))];
}

async function publishedAt(moment: Moment): Promise<readonly Row[]> {
  const { get } = openObjects(join(await loadedAt(moment), 'objects'));
  const read = async (file: string): Promise<Buffer> => {
    const object = await get(DATA_BUCKET, `public/${file}`);
    if (!object) throw new Error(`${file} was not published`);
    return object.body;
  };
  const row = (name: string, body: Buffer): Row => {
    const { must, beside, floor } = name === 'pointer' || name === 'city' ? BARS[name] : BARS.other;
    const bytes = gzipSync(body, { level: 9 }).length;
    return {
      no: 4,
      what: `published ${name}, gz, ${MOMENTS[moment].slice(0, 10)}`,
      ours: kilobytes(bytes),
      beside,
      ratio: floor === null ? null : bytes / 1024 / floor,
      must: `<= ${must} KB`,
      isKept: bytes <= must * 1024,
    };
  };
  const current = await read('current.json');
  const pointer: Pointer = JSON.parse(current.toString('utf8'));
  const parts = await Promise.all(
    PART_NAMES.map(async (name) => row(name, await read(pointer.parts[name].file))),
  );
  return [row('pointer', current), ...parts];
}

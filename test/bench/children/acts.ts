import type * as z from 'zod';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { MonthlyReportInput } from '#domain/records/monthly-report.ts';
import type { StationView } from '#domain/records/station.ts';
import { withRegistry } from '../../../infra/local/connect.ts';
import { markerOf } from '../../../infra/local/demonstration-load.ts';
import { DESKS } from '../../../infra/manifests.ts';
import { type MeteredCall, meterCapacity } from '../../support/capacity.ts';
import { answer } from '../child.ts';
import { type Desk, type Moves, prepareFiling } from '../filing.ts';
import { type Asked, request } from '../request.ts';

/**
 * What each act sends to the database, by its name. The functions are called as the gateway would call them, with no
 * stream or schedule beside them. Argument: a loaded data directory, which is written to.
 */
export interface Acts {
  readonly [name: string]: {
    readonly calls: readonly MeteredCall[];
    /** False where the figure is only shown. */
    readonly isHeld: boolean;
  };
}

type View = z.infer<typeof StationView>;
const NINGHAI = '330226';
const YINZHOU = '330212';

const [dataDir = ''] = process.argv.slice(2);
await withRegistry(dataDir, async () => {
  const { documents } = await import('#store/client.ts');
  const { foldAnew } = await import('../../../functions/jobs/folding.ts');
  const { recompute } = await import('../../../functions/jobs/aggregating.ts');
  const { publish } = await import('../../../functions/jobs/publishing.ts');
  const deployment = await import('#store/programme.ts');
  const programme = deployment.programme();
  const meter = meterCapacity(documents);
  const acts: Record<string, Acts[string]> = {};
  const metered = async (name: string, act: () => Promise<unknown>, isHeld = true): Promise<void> => {
    meter.take();
    await act();
    acts[name] = { calls: meter.take(), isHeld };
  };

  const issuer = (await markerOf(dataDir))?.issuer ?? '';
  const manifest = DESKS.find((one) => one.name === 'district');
  if (!manifest) throw new Error('there is no desk of the districts');
  const desk = { ...manifest, routes: DISTRICT_ROUTES };
  const as = (account: string) => ({
    asker: { issuer, account },
    ask: <T>(operation: keyof typeof DISTRICT_ROUTES, asked: Asked): Promise<T> =>
      request<T, typeof DISTRICT_ROUTES>(desk, operation, { issuer, account }, asked),
  });
  const file = async (name: string, account: string, districtCode: string, month: string, moves: Moves) => {
    const { asker, ask } = as(account);
    const filing: { body: MonthlyReportInput; version: number } = await prepareFiling(
      ...[desk, asker, { districtCode, month }, moves],
    );
    await metered(name, () => ask('submitReport', { params: { districtCode, month }, ...filing }));
  };

  const ninghai = as('ninghai');
  const params = { districtCode: NINGHAI };
  // Whoever asks first also has their login looked up, once in the life of an instance.
  await ninghai.ask('openDesk', { params });
  await metered('one desk opened', () => ninghai.ask('openDesk', { params }));
  const openReport = () => ninghai.ask('getReport', { params: { ...params, month: '2023-06' } });
  await metered('one report opened, with the year before it', openReport, false);

  const townshipCode = `${NINGHAI}001`;
  const station = await ninghai.ask<View>('getStation', { params: { townshipCode } });
  const { edited, version } = edit(station);
  await metered('one station edit', () =>
    ninghai.ask('putStation', { params: { townshipCode }, body: edited, version }),
  );

  await file('one filing, 18 rows, one started', 'ninghai', NINGHAI, '2023-06', ({ townshipCode: code }) =>
    code === `${NINGHAI}200` ? { startedOn: '2023-06-12' } : {},
  );
  await metered('one district aggregated', () => foldAnew(NINGHAI, programme), false);
  await metered('one publication', () => publish(programme, false), false);

  // July opens on its first.
  const ahead = Date.parse('2023-07-03T01:00:00Z') - Date.now();
  process.env.CLOCK_OFFSET_MS = String(ahead);
  const { stations } = await as('yinzhou').ask<Desk>('openDesk', { params: { districtCode: YINZHOU } });
  const operating = new Set(
    stations.filter((s) => s.claims.some((c) => c.stage === 'operatingOn')).map((s) => s.townshipCode),
  );
  await file('one filing, 25 rows, all moved', 'yinzhou', YINZHOU, '2023-07', ({ townshipCode: code }) =>
    operating.has(code) ? { suspendedOn: '2023-07-02' } : { closedOn: '2023-07-02' },
  );
  await metered('a full recompute', () => recompute(programme), false);
  answer(acts);
});

/** A station as its form would send it back, with another room to its name. */
function edit(view: View): { readonly edited: object; readonly version: number } {
  const { version, schema, createdAt, createdBy, updatedAt, updatedBy, ...rest } = view;
  const { districtCode, name, claims, counted, responsibleContact, responsiblePhone, staff, ...input } = rest;
  const postings = staff.map(({ name: _name, certNo: _number, ...posting }) => posting);
  return { version, edited: { ...input, staff: postings, areaM2: (view.areaM2 ?? 100) + 1 } };
}

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import type { Draft, MonthlyReportView } from '#domain/records/monthly-report.ts';
import type { StationView } from '#domain/records/station.ts';
import type { Body, Client } from '../support/client.ts';
import { fundingLine, reportInput, reportRow, stationInput } from '../support/stations.ts';

/** Somebody who writes without a pause until the server is gone, and knows what was acknowledged. */
export interface Writer {
  /** Writes once; the next call writes the next thing. */
  write(client: Client): Promise<void>;
  /** Holds what is there against what was acknowledged: all of it, and of the one write that was cut off all or nothing. */
  check(client: Client): Promise<void>;
  readonly acknowledged: () => number;
}

const acknowledgedBy = ({ status, body }: { status: number; body: Body }): Body => {
  if (status !== 200) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
  return body;
};

/** Enters one line after another into a district's ledger; a line that was cut off is sent again and is there once. */
export function ledgerWriter(districtCode: string): Writer {
  const path = `/api/districts/${districtCode}/funding`;
  const receipts: string[] = [];
  let open: { readonly key: string; readonly body: object } | null = null;

  const write = async (client: Client): Promise<void> => {
    open ??= { key: randomUUID(), body: fundingLine({ amountFen: receipts.length + 1 }) };
    const { receipt } = acknowledgedBy(await client.post(path, open.body, { key: open.key }));
    receipts.push(String(receipt));
    open = null;
  };
  return {
    write,
    async check(client) {
      if (open !== null) await write(client);
      const kept: FundingEntry[] = [];
      for (let after: string | null = ''; after !== null; ) {
        const query: string = `year=2021&limit=100${after === '' ? '' : `&after=${after}`}`;
        const page = await client.get<{ rows: FundingEntry[]; next: string | null }>(`${path}?${query}`);
        kept.push(...page.body.rows);
        after = page.body.next;
      }
      expect(kept.map(({ id }) => `JF-${districtCode}-${id}`)).toEqual(receipts);
      expect(kept.map(({ amountFen }) => amountFen)).toEqual(receipts.map((_, i) => i + 1));
    },
    acknowledged: () => receipts.length,
  };
}

/** Edits one station again and again: its area says which edit it is. */
export function stationWriter(townshipCode: string): Writer {
  const path = `/api/stations/${townshipCode}`;
  let version = 0;
  return {
    async write(client) {
      await client
        .put(path, stationInput(townshipCode, { areaM2: 200 + version }), version)
        .then(acknowledgedBy);
      version += 1;
    },
    async check(client) {
      const { body } = await client.get<StationView>(path);
      expect([version, version + 1]).toContain(body.version);
      expect(body.areaM2).toBe(199 + body.version);
      version = body.version;
    },
    acknowledged: () => version,
  };
}

/** Types into the head of a report. */
export function draftWriter(districtCode: string, month: string): Writer {
  const path = `/api/districts/${districtCode}/reports/${month}`;
  let version = 0;
  return {
    async write(client) {
      const values = { problems: `第${version + 1}稿` };
      await client.put(`${path}/draft`, { continues: 0, values }, version).then(acknowledgedBy);
      version += 1;
    },
    async check(client) {
      const { body } = await client.get<{ drafts: Record<string, Draft> }>(path);
      const draft = body.drafts.HEADER;
      expect([version, version + 1]).toContain(draft?.version ?? 0);
      version = draft?.version ?? 0;
      expect(draft?.values ?? {}).toEqual(version === 0 ? {} : { problems: `第${version}稿` });
    },
    acknowledged: () => version,
  };
}

/** Files one month's report after another, each with the row of the station that it registers first. */
export function reportWriter(districtCode: string, months: readonly string[]): Writer {
  const township = `${districtCode}001`;
  const receipts = new Map<string, string>();
  let registered = false;
  const path = (month: string): string => `/api/districts/${districtCode}/reports/${month}`;
  return {
    async write(client) {
      if (!registered)
        acknowledgedBy(await client.put(`/api/stations/${township}`, stationInput(township), 0));
      registered = true;
      const month = months.find((one) => !receipts.has(one));
      if (month === undefined) return sleep(20);
      const filed = await client.post(
        `${path(month)}/submission`,
        reportInput([reportRow(township, { expectedBuiltOn: '2023-09-30' })]),
        {
          ...{ ifMatch: 0, key: `${districtCode}-${month}` },
        },
      );
      receipts.set(month, String(acknowledgedBy(filed).receipt));
    },
    async check(client) {
      for (const [month, receipt] of receipts) {
        const { body } = await client.get<MonthlyReportView>(path(month));
        expect(body.rounds.map((round) => round.receipt)).toEqual([receipt]);
        expect(body.content?.rows).toHaveLength(1);
      }
    },
    acknowledged: () => receipts.size,
  };
}

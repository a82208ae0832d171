import * as z from 'zod';
import { ReportScan } from '#domain/records/report-scan.ts';
import { MOST_SCAN_BYTES, SCAN_TYPES } from '#domain/scan.ts';
import { DISTRICT_READERS, DISTRICT_WRITERS } from '../access.ts';
import type { FileBody, Routes } from '../route.ts';
import { NamedFile, ReportPath } from '../shapes.ts';

const SCAN: FileBody = { types: SCAN_TYPES, mostBytes: MOST_SCAN_BYTES };

/** Rows of the exchange desk: files that go in and out. */
export const EXCHANGE_ROUTES = {
  putScan: {
    method: 'PUT',
    path: '/api/districts/{districtCode}/reports/{month}/scan',
    summary:
      'Attach a scan of the signed sheet to the filing that stands; another replaces it until the month is closed.',
    access: DISTRICT_WRITERS,
    retry: 'record',
    params: ReportPath,
    body: z.strictObject({ type: z.enum(SCAN_TYPES), bytes: z.instanceof(Uint8Array) }),
    upload: SCAN,
    response: ReportScan,
  },
  getScan: {
    method: 'GET',
    path: '/api/districts/{districtCode}/reports/{month}/scan',
    summary: 'The scan of the signed sheet that is attached to the last filing.',
    access: DISTRICT_READERS,
    retry: 'none',
    tagged: true,
    params: ReportPath,
    response: NamedFile,
    download: SCAN,
  },
} as const satisfies Routes;

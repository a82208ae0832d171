import { vi } from 'vitest';
import { dayOf } from '#domain/calendar.ts';
import { districtOf } from '#domain/programme.ts';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import type { Station, StationView } from '#domain/records/station.ts';
import type { Desk, DeskData } from '../../../../web/district/use-desk.ts';
import { TOY } from '../../../support/toy-programme.ts';

/** The moment of every desk here: a Friday in the toy city's running year. */
export const NOW = '2031-06-20T01:00:00.000Z';

const KEPT = {
  schema: 1 as const,
  version: 3,
  createdAt: NOW,
  createdBy: 'o1',
  updatedAt: NOW,
  updatedBy: 'o1',
};

const POSTING = {
  role: 'WORKER' as const,
  post: null,
  postReason: null,
  employer: 'TOWNSHIP' as const,
  certified: true,
  certLevel: 'ASSISTANT' as const,
  fullTime: true,
  onSite: true,
  startOn: '2031-03-01',
  endOn: null,
  isSupervisor: false,
};

/** 一街道's station: operating, everything met but a deputy and a logo. */
export const VIEW: StationView = {
  ...KEPT,
  districtCode: '990001',
  townshipCode: '990001001',
  legacy: false,
  responsibleUnit: '一街道办事处',
  address: '一街道同心路1号',
  areaM2: 160,
  lng: null,
  lat: null,
  hostFacilityTypes: ['NONE'],
  hostOther: null,
  rooms: ['OFFICE', 'CASE_ROOM', 'GROUP_ROOM', 'ARCHIVE_ROOM'],
  equipmentReady: true,
  signboardHung: true,
  usesNingboLogo: false,
  systemsEstablished: true,
  modes: [
    {
      from: '2031-03-01',
      operatingMode: 'SOCIAL_WORK_POST',
      operatorOrgId: null,
      contractNo: null,
      contractStart: null,
      contractEnd: null,
      contractAmountFen: null,
    },
  ],
  firstServiceOn: '2031-04-01',
  functions: ['DIRECT_SERVICE'],
  keyServiceGroups: ['ELDERLY'],
  keyServiceContents: '独居老人探访',
  transferredItems: null,
  villageCodes: ['990001001001'],
  staff: [
    {
      ...POSTING,
      id: 'p1',
      role: 'DIRECTOR',
      post: 'TOWNSHIP_LEADER',
      certified: false,
      certLevel: null,
      fullTime: false,
      name: '陈*',
      certNo: null,
    },
    { ...POSTING, id: 'p2', name: '王*燕', certNo: '****0002' },
    { ...POSTING, id: 'p3', name: '李*', certNo: '****0003' },
  ],
  claims: [
    { stage: 'startedOn', on: '2031-02-01', source: 'REPORT#2031-02#01', at: NOW },
    { stage: 'builtOn', on: '2031-03-20', source: 'REPORT#2031-04#01', at: NOW },
    { stage: 'operatingOn', on: '2031-04-01', source: 'REPORT#2031-04#01', at: NOW },
  ],
  name: '东区一街道社会工作站',
  responsibleContact: '陈*',
  responsiblePhone: '****4321',
  counted: 2,
};

const stationOf = ({
  name: _n,
  responsibleContact: _c,
  responsiblePhone: _p,
  counted: _k,
  ...view
}: StationView): Station => ({
  ...view,
  staff: view.staff.map(({ name: _name, certNo: _certNo, ...posting }) => ({ ...posting, certHash: null })),
});

/** A line of the toy ledger: paid by the township. */
export const ENTRY: FundingEntry = {
  ...KEPT,
  version: 1,
  id: 'e1',
  districtCode: '990001',
  stationId: '990001001',
  fiscalYear: 2031,
  occurredOn: '2031-05-04',
  payerLevel: 'TOWNSHIP',
  basis: 'DISBURSED',
  category: 'REGULAR',
  fundChannel: 'FISCAL',
  earmarkType: null,
  purpose: 'OPERATION',
  viaPurchase: false,
  amountFen: 6_000_000,
  documentNo: '演示〔2031〕1号',
  correctsId: null,
  reason: null,
};

/** A desk of 东区 as its officer opens it, with what a test needs otherwise. */
export function deskWith(
  data: Partial<DeskData> = {},
): Desk & { reload: ReturnType<typeof vi.fn<() => Promise<void>>> } {
  const desk: DeskData = {
    districtCode: '990001',
    now: NOW,
    closedThrough: null,
    openMonth: '2031-06',
    due: { '2031-06': { dueAt: '2031-06-10T15:59:59.999Z', reason: null } },
    stations: [stationOf(VIEW)],
    operators: [],
    plans: [],
    reports: [],
    drafts: {},
    leftOut: [],
    proposals: {},
    funding: {},
    problems: [],
    permits: [],
    reminders: { count: 0, lastAt: null },
    ...data,
  };
  return {
    desk,
    district: districtOf(TOY, '990001'),
    programme: TOY,
    me: {
      officer: {
        id: 'o1',
        name: '演示填报人',
        role: 'DISTRICT_OFFICER',
        districtCode: '990001',
        townshipCode: null,
      },
      now: NOW,
      lastSignInAt: null,
    },
    now: NOW,
    today: dayOf(NOW),
    reload: vi.fn(async () => {}),
    present: () => NOW,
  };
}

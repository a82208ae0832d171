import * as z from 'zod';
import {
  CERT_LEVELS,
  EMPLOYERS,
  FUNCTIONS,
  HOSTS,
  OPERATING_MODES,
  POSTS,
  ROOMS,
  SERVICE_GROUPS,
  STAFF_ROLES,
  STAGES,
} from '../vocabulary.ts';
import { kept } from './record.ts';
import {
  count,
  day,
  districtCode,
  fen,
  instant,
  maybe,
  phone,
  set,
  text,
  townshipCode,
  villageCode,
} from './scalar.ts';

/** One dated way of operating (R15): the last `from` not after a day counts on it. Operator and contract belong to purchased service alone. */
export const StationMode = z
  .strictObject({
    from: day,
    operatingMode: z.enum(OPERATING_MODES),
    operatorOrgId: maybe(z.string().length(18)).meta({ clause: 'R16' }),
    contractNo: maybe(text(1, 60)),
    contractStart: maybe(day),
    contractEnd: maybe(day),
    contractAmountFen: maybe(fen.min(1)),
  })
  .refine((mode) => mode.operatingMode === 'SOCIAL_WORK_POST' || mode.operatorOrgId !== null, {
    path: ['operatorOrgId'],
    message: 'OPERATOR_REQUIRED',
  })
  .refine((mode) => mode.operatingMode === 'PURCHASED_SERVICE' || mode.operatorOrgId === null, {
    path: ['operatorOrgId'],
    message: 'OPERATOR_NOT_ALLOWED',
  })
  .refine((mode) => !mode.contractStart || !mode.contractEnd || mode.contractEnd > mode.contractStart, {
    path: ['contractEnd'],
    message: 'END_NOT_AFTER_START',
  });

const postingFacts = {
  /** Given by whoever adds the person, kept for good. */
  id: z.string().regex(/^[A-Za-z0-9-]{1,24}$/),
  role: z.enum(STAFF_ROLES),
  /** R23, R24. */
  post: maybe(z.enum(POSTS)),
  postReason: maybe(text(2, 200)),
  employer: z.enum(EMPLOYERS),
  certified: z.boolean(),
  certLevel: maybe(z.enum(CERT_LEVELS)),
  fullTime: z.boolean(),
  onSite: z.boolean(),
  startOn: day,
  endOn: maybe(day),
  isSupervisor: z.boolean().default(false),
};

/** One posting as a form sends it. `name` and `certNo` are restricted: absent means unchanged, and a new posting needs them. */
export const PostingInput = z
  .strictObject({
    ...postingFacts,
    name: text(2, 20).optional(),
    certNo: z
      .string()
      .regex(/^[A-Za-z0-9]{6,32}$/)
      .nullable()
      .optional(),
  })
  .refine((posting) => posting.endOn === null || posting.endOn > posting.startOn, {
    path: ['endOn'],
    message: 'END_NOT_AFTER_START',
  })
  .refine((posting) => !posting.certified || posting.certLevel !== null, {
    path: ['certLevel'],
    message: 'CERT_LEVEL_REQUIRED',
  });

/** What a register of one station says apart from its people: domain section 6.2. */
const premises = {
  townshipCode,
  /** Imported with what was known; what is missing is listed as 资料待补. */
  legacy: z.boolean().default(false),
  responsibleUnit: text(2, 60).meta({ clause: 'R39' }),
  address: maybe(text(5, 100)),
  areaM2: maybe(z.number().min(1).max(5000)).meta({ unit: 'm²' }),
  lng: maybe(z.number().min(70).max(140)),
  lat: maybe(z.number().min(3).max(54)),
  hostFacilityTypes: set(z.enum(HOSTS), HOSTS.length).default([]).meta({ clause: 'R9' }),
  hostOther: maybe(text(2, 60)),
  rooms: set(z.enum(ROOMS), ROOMS.length).default([]).meta({ clause: 'R10' }),
  equipmentReady: z.boolean().default(false).meta({ clause: 'R11' }),
  signboardHung: z.boolean().default(false).meta({ clause: 'R13' }),
  usesNingboLogo: z.boolean().default(false).meta({ clause: 'R14' }),
  systemsEstablished: z.boolean().default(false).meta({ clause: 'R38' }),
  modes: z
    .array(StationMode)
    .max(20)
    .default([])
    .refine((modes) => modes.every((mode, i) => i === 0 || (modes[i - 1]?.from ?? '') < mode.from), {
      message: 'MODES_NOT_ASCENDING',
    })
    .meta({ clause: 'R15' }),
  firstServiceOn: maybe(day),
  functions: set(z.enum(FUNCTIONS), FUNCTIONS.length).default([]).meta({ clause: 'R27' }),
  keyServiceGroups: set(z.enum(SERVICE_GROUPS), SERVICE_GROUPS.length).default([]).meta({ clause: 'R28' }),
  keyServiceContents: maybe(text(2, 300)).meta({ clause: 'R28' }),
  transferredItems: maybe(text(1, 300)).meta({ clause: 'R29' }),
  villageCodes: set(villageCode, 80).default([]),
};

/** A station as its form sends it. The name is generated and lifecycle dates come from reports: neither can be sent. */
export const StationInput = z
  .strictObject({
    ...premises,
    /** Restricted; absent means unchanged, and a new record needs them (R39). */
    responsibleContact: text(2, 20).optional(),
    responsiblePhone: phone.optional(),
    staff: z.array(PostingInput).max(60).default([]),
  })
  .refine((s) => !s.hostFacilityTypes.includes('OTHER') || s.hostOther !== null, {
    path: ['hostOther'],
    message: 'HOST_OTHER_REQUIRED',
  })
  .refine((s) => !s.hostFacilityTypes.includes('NONE') || s.hostFacilityTypes.length === 1, {
    path: ['hostFacilityTypes'],
    message: 'NONE_STANDS_ALONE',
  })
  .refine((s) => new Set(s.staff.map((p) => p.id)).size === s.staff.length, {
    path: ['staff'],
    message: 'DUPLICATE_POSTING',
  });
export type StationInput = z.infer<typeof StationInput>;
export type StationMode = z.infer<typeof StationMode>;
export type PostingInput = z.infer<typeof PostingInput>;

/** A posting as it is kept and shown: no name and no number, but the keyed hash by which a number is unique in the city (A12). */
export const Posting = z.strictObject({ ...postingFacts, certHash: z.string().nullable() });
export type Posting = z.infer<typeof Posting>;

const claim = z.strictObject({
  stage: z.enum(STAGES),
  on: day,
  /** {@link ClaimSource} */
  source: z.union([
    z.literal('BASELINE'),
    z.templateLiteral(['REPORT#', z.string(), '#', z.string()]),
    z.templateLiteral(['PROGRESS#', z.string()]),
    z.templateLiteral(['CORRECTION#', z.string()]),
  ]),
  at: instant,
  permit: z.string().optional(),
});

/** A station as it is kept. */
export const Station = z.strictObject({
  ...kept,
  districtCode,
  ...premises,
  staff: z.array(Posting),
  claims: z.array(claim).readonly(),
});
export type Station = z.infer<typeof Station>;

/** Restricted fields of a station, kept apart, sealed and erasable. */
export interface StationPeople {
  readonly responsibleContact: string;
  readonly responsiblePhone: string;
  readonly staff: Readonly<Record<string, { readonly name: string; readonly certNo: string | null }>>;
}

/** A station as its page reads it: the record, its generated name, and people masked (张*, ****1234). */
export const StationView = z.strictObject({
  ...kept,
  districtCode,
  ...premises,
  name: z.string(),
  responsibleContact: z.string(),
  responsiblePhone: z.string(),
  staff: z.array(z.strictObject({ ...postingFacts, name: z.string(), certNo: z.string().nullable() })),
  claims: z.array(claim).readonly(),
  counted: count(99),
});
export type StationView = z.infer<typeof StationView>;

import * as z from 'zod';
import { Me } from '#domain/records/officer.ts';
import { instant } from '#domain/records/scalar.ts';
import { CITY_READERS, PUBLIC, SIGNED_IN } from '../access.ts';
import type { Routes } from '../route.ts';
import { DistrictPath, TownshipPath } from '../shapes.ts';

const division = z.strictObject({
  code: z.string(),
  name: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
});

/** Routes that need no record of a district: divisions, roadmap, who the bearer is, whether the service answers. */
export const REFERENCE_ROUTES = {
  health: {
    method: 'GET',
    path: '/api/health',
    summary: 'Whether the service answers, and the moment by which it goes.',
    access: PUBLIC,
    retry: 'none',
    response: z.strictObject({ status: z.literal('ok'), now: instant, programme: z.string() }),
  },
  me: {
    method: 'GET',
    path: '/api/me',
    summary: 'Who the bearer is, by the record of officers.',
    access: SIGNED_IN,
    retry: 'none',
    response: Me,
  },
  divisions: {
    method: 'GET',
    path: '/api/divisions',
    summary: 'Districts and townships with the days on which they came into force and ended.',
    access: PUBLIC,
    retry: 'none',
    response: z.strictObject({
      source: z.string(),
      districts: z.array(division),
      townships: z.array(
        division.extend({
          districtCode: z.string(),
          kind: z.string(),
          villages: z.int().nullable(),
          provisional: z.boolean(),
        }),
      ),
    }),
  },
  villages: {
    method: 'GET',
    path: '/api/townships/{townshipCode}/villages',
    summary: 'Villages and communities of one township; none where their codes are not published.',
    access: PUBLIC,
    retry: 'none',
    params: TownshipPath,
    response: z.strictObject({
      villages: z.array(
        z.strictObject({ code: z.string(), name: z.string(), kind: z.enum(['VILLAGE', 'COMMUNITY']) }),
      ),
    }),
  },
  roadmap: {
    method: 'GET',
    path: '/api/roadmap',
    summary: 'The versions of the roadmap, each target with the clause that sets it.',
    access: PUBLIC,
    retry: 'none',
    response: z.strictObject({
      defaultVersion: z.string(),
      versions: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          note: z.string(),
          noteEn: z.string(),
          targets: z.array(
            z.strictObject({
              year: z.int(),
              phase: z.string(),
              phaseEn: z.string(),
              target: z.union([z.int(), z.literal('ALL'), z.null()]),
              added: z.int().nullable(),
              aim: z.string().nullable(),
              aimEn: z.string().nullable(),
              clause: z.string(),
            }),
          ),
        }),
      ),
    }),
  },
  cityDashboard: {
    method: 'GET',
    path: '/api/dashboard',
    summary: "The dashboard's panels that are not public.",
    access: CITY_READERS,
    retry: 'none',
    response: z.record(z.string(), z.unknown()),
  },
  districtDashboard: {
    method: 'GET',
    path: '/api/districts/{districtCode}/dashboard',
    summary: "The dashboard's panels that are not public, for the own district.",
    access: { scope: 'own-district', roles: ['DISTRICT_OFFICER'] },
    retry: 'none',
    params: DistrictPath,
    response: z.record(z.string(), z.unknown()),
  },
} as const satisfies Routes;

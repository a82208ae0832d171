import type { CityDesk } from '#contract/city-desk.ts';
import { districtName, townshipName } from '../city-programme.ts';

/** A problem that a report raised, as the desk gives it. */
export type OpenProblem = CityDesk['problems'][number];

/** 「象山县 高塘岛乡」. */
export const whereOf = ({ districtCode, townshipCode }: OpenProblem): string =>
  [districtName(districtCode), ...(townshipCode ? [townshipName(townshipCode)] : [])].join(' ');

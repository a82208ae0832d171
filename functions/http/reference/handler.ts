import { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { desk } from '../stack.ts';
import { cityDashboard } from './city-dashboard.ts';
import { districtDashboard } from './district-dashboard.ts';
import { divisions } from './divisions.ts';
import { health } from './health.ts';
import { me } from './me.ts';
import { roadmap } from './roadmap.ts';
import { villages } from './villages.ts';

/** Lambda entry of the reference desk. */
export const handler = desk(REFERENCE_ROUTES, {
  cityDashboard,
  districtDashboard,
  divisions,
  health,
  me,
  roadmap,
  villages,
});

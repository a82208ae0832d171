import type { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { programme } from '#store/programme.ts';
import type { Operation } from '../call.ts';

/** Every version of the roadmap; which one counts by default. */
export const roadmap: Operation<typeof REFERENCE_ROUTES.roadmap> = async () => {
  const { defaultRoadmap, roadmaps } = programme();
  const versions = Object.values(roadmaps).map((version) => ({
    ...version,
    targets: version.targets.map((target) => ({ ...target })),
  }));
  return { body: { defaultVersion: defaultRoadmap, versions } };
};

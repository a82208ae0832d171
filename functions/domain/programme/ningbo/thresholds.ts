import type { Thresholds } from '#domain/programme.ts';

/**
 * The numbers of the rules. Stated by the Opinions: the staff minimum. Our reading of them: the township share of
 * 「以镇（街道）保障为主」 (A14), the coverage of 「基本实现」 (A19). The hints only ask for a reason; they are set above
 * what other cities have published (domain section 10.1) and are no norm of Ningbo.
 */
export const THRESHOLDS: Thresholds = {
  staffMinimum: 3,
  townshipShare: [1, 2],
  villageCoverage: [95, 100],
  soonDays: 7,
  monthlyHints: {
    serviceVisits: 3000,
    caseNew: 30,
    groupCount: 20,
    communityActivities: 60,
    staffOnSite: 15,
  },
  areaHintM2: 2000,
  operatorStationsHint: 5,
};

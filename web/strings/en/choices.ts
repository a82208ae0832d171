import { programmeChoices } from '../programme-choices.ts';
import type { ChoiceWords } from '../zh/choices.ts';

/** Choices in English. */
export const en: ChoiceWords = {
  ...programmeChoices('en'),
  role: { DIRECTOR: 'Director', DEPUTY: 'Deputy', WORKER: 'Worker' },
  employer: { OPERATOR: 'Operator', TOWNSHIP: 'Township', OTHER: 'Other' },
  certLevel: {
    ASSISTANT: 'Assistant social worker',
    MIDDLE: 'Social worker',
    SENIOR: 'Senior social worker',
  },
  operatorCategory: { SOCIAL_WORK_AGENCY: 'Social work agency', SOCIAL_ORG: 'Other organisation' },
  payerLevel: { TOWNSHIP: 'Township', DISTRICT: 'District', CITY: 'City', OTHER: 'Other' },
  basis: { BUDGET: 'Budget', DISBURSED: 'Paid' },
  fundingCategory: {
    REGULAR: 'Regular',
    CITY_ONE_OFF: 'One-off city subsidy',
    CITY_RATING_AWARD: 'City rating award',
  },
  fundChannel: {
    FISCAL: 'Fiscal',
    WELFARE_LOTTERY: 'Welfare lottery',
    SOCIAL: 'Donations',
    EARMARK: 'Earmarked',
  },
  purpose: { CONSTRUCTION: 'Construction', OPERATION: 'Operation', SERVICE: 'Service' },
  planState: { DRAFT: 'Not filed', SUBMITTED: 'Under review', RETURNED: 'Returned', ACCEPTED: 'Accepted' },
  reportState: {
    NOT_RECEIVED: 'Not received',
    SUBMITTED: 'Waits for review',
    OPENED: 'In review',
    RETURNED: 'Returned',
    WITHDRAWN: 'Taken back',
    ACCEPTED: 'Accepted',
  },
  stage: {
    startedOn: 'started',
    builtOn: 'built',
    operatingOn: 'operating',
    suspendedOn: 'suspended',
    resumedOn: 'resumed',
    closedOn: 'closed',
  },
};

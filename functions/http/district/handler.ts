import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { desk } from '../stack.ts';
import { addFunding } from './add-funding.ts';
import { answerProblem } from './answer-problem.ts';
import { closeProblem } from './close-problem.ts';
import { correctClaim } from './correct-claim.ts';
import { correctReport } from './correct-report.ts';
import { getPlan } from './get-plan.ts';
import { getReport } from './get-report.ts';
import { getRowDraft } from './get-row-draft.ts';
import { getStation } from './get-station.ts';
import { getStationDraft } from './get-station-draft.ts';
import { listCorrections } from './list-corrections.ts';
import { listFunding } from './list-funding.ts';
import { listOperators } from './list-operators.ts';
import { listPermits } from './list-permits.ts';
import { listPlanChanges } from './list-plan-changes.ts';
import { listProblems } from './list-problems.ts';
import { listStations } from './list-stations.ts';
import { lookUpReceipt } from './look-up-receipt.ts';
import { openDesk } from './open-desk.ts';
import { planHistory } from './plan-history.ts';
import { putOperator } from './put-operator.ts';
import { putPlan } from './put-plan.ts';
import { putReportDraft } from './put-report-draft.ts';
import { putRowDraft } from './put-row-draft.ts';
import { putStation } from './put-station.ts';
import { putStationDraft } from './put-station-draft.ts';
import { reportHistory } from './report-history.ts';
import { reportProgress } from './report-progress.ts';
import { requestPlanChange } from './request-plan-change.ts';
import { stationHistory } from './station-history.ts';
import { submitPlan } from './submit-plan.ts';
import { submitReport } from './submit-report.ts';
import { withdrawReport } from './withdraw-report.ts';

/** Lambda entry of the desk of districts and townships. */
export const handler = desk(DISTRICT_ROUTES, {
  correctClaim,
  correctReport,
  listCorrections,
  listPermits,
  addFunding,
  answerProblem,
  closeProblem,
  getPlan,
  getReport,
  getRowDraft,
  getStation,
  getStationDraft,
  listFunding,
  listOperators,
  listPlanChanges,
  listProblems,
  listStations,
  lookUpReceipt,
  openDesk,
  planHistory,
  putOperator,
  putPlan,
  putReportDraft,
  putRowDraft,
  putStation,
  putStationDraft,
  reportHistory,
  reportProgress,
  requestPlanChange,
  stationHistory,
  submitPlan,
  submitReport,
  withdrawReport,
});

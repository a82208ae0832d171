import { dayOf, monthOf } from '#domain/calendar.ts';
import { type Claim, monthOfSource } from '#domain/claims.ts';
import type { TownshipLine } from '../township-lines.ts';
import type { DeskData } from '../use-desk.ts';

/** False for a dated fact that the city has not accepted yet. The desk lists thirteen months of reports: what is older is believed. */
export function isReviewed({ due }: DeskData, { row }: TownshipLine, claim: Claim): boolean {
  const month = monthOfSource(claim.source) ?? monthOf(dayOf(claim.at));
  const isJudged = claim.source.startsWith('REPORT#') || claim.source.startsWith('PROGRESS#');
  return !(isJudged && due[month] !== undefined && row?.unreviewed.includes(claim.stage));
}

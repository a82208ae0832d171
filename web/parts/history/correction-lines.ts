import type { HistoryStep } from '#contract/history.ts';
import { townshipName } from '#domain/programme.ts';
import { ReportRound } from '#domain/records/monthly-report.ts';
import { PROGRAMME } from '../../programme/programme.ts';
import { correctionInWords } from '../figure-correction/correction-in-words.ts';

/** 「更正：跃龙街道 服务人次 231 → 230」 where a step added a correction to a report's rounds; else nothing. */
export function correctionLines({ from, to }: HistoryStep['changes'][number]): readonly string[] {
  const known = Array.isArray(from) ? from.length : 0;
  const added: readonly { readonly correction?: unknown }[] = Array.isArray(to) ? to.slice(known) : [];
  return added.flatMap((round) => {
    const correction = ReportRound.shape.correction.safeParse(round.correction).data;
    return correction ? [correctionInWords(correction, (code) => townshipName(PROGRAMME, code))] : [];
  });
}

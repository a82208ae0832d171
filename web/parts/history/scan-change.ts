import type { HistoryStep } from '#contract/history.ts';
import { ReportScan } from '#domain/records/report-scan.ts';
import { strung } from '../../strings/punctuation.ts';
import { fileSize } from '../file/file-size.ts';
import { scanWords } from '../scan/scan-words.ts';
import { historyWords } from './history-words.ts';

/** 「签字盖章件：空 → PDF，1.2MB」 where a step attached a scan to a report's last round; else nothing. */
export function scanLines({ from, to }: HistoryStep['changes'][number]): readonly string[] {
  const t = historyWords();
  const [before, after] = [lastScan(from), lastScan(to)];
  if (after === null || after.sha256 === before?.sha256) return [];
  return [t.change(scanWords().reviewed, before ? scanWord(before) : t.empty, scanWord(after))];
}

const scanWord = ({ type, bytes }: ReportScan): string => strung([scanWords().types[type], fileSize(bytes)]);

function lastScan(rounds: unknown): ReportScan | null {
  const last: { readonly scan?: unknown } | undefined = Array.isArray(rounds)
    ? rounds[rounds.length - 1]
    : undefined;
  return ReportScan.safeParse(last?.scan).data ?? null;
}

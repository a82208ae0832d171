import { EXCHANGE_ROUTES } from '#contract/routes/exchange.ts';
import type { Month } from '#domain/calendar.ts';
import type { ReportScan } from '#domain/records/report-scan.ts';
import { momentInProse } from '../../strings/dates.ts';
import { strung } from '../../strings/punctuation.ts';
import { useSaving } from '../act/use-saving.ts';
import { call } from '../api/call.ts';
import { fileSize } from '../file/file-size.ts';
import { saveFile } from '../file/save-file.ts';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { scanWords } from './scan-words.ts';

export interface AttachedScanProps {
  readonly districtCode: string;
  readonly month: Month;
  readonly scan: ReportScan;
  /** 「您上传」; left out where it is plain. */
  readonly by?: string;
}

/** 「PDF，1.2MB，2023年6月20日 09:18；您上传 下载」. */
export function AttachedScan({ districtCode, month, scan, by }: AttachedScanProps) {
  const t = scanWords();
  const saving = useSaving({ labelOf: () => '' });
  const download = () =>
    saving.run(async () => {
      const params = { districtCode, month };
      const { name, type, bytes } = (await call(EXCHANGE_ROUTES.getScan, { params })).data;
      saveFile(name, new Blob([bytes], { type }));
    });
  const what = t.attached(t.types[scan.type], fileSize(scan.bytes), momentInProse(scan.at));
  return (
    <>
      <span>{by === undefined ? what : strung([what, by])}</span>{' '}
      <button
        type="button"
        class="button-link"
        aria-disabled={saving.busy}
        onClick={() => !saving.busy && void download()}
      >
        {saving.busy ? t.downloading : t.download}
      </button>
      <ProblemNotice cause={saving.cause} />
    </>
  );
}

import { useRef, useState } from 'preact/hooks';
import { EXCHANGE_ROUTES } from '#contract/routes/exchange.ts';
import { scanOf } from '#domain/decisions/attaching-scan.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { MOST_SCAN_BYTES, scanTypeOf } from '#domain/scan.ts';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { fileSize } from '../../parts/file/file-size.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { AttachedScan } from '../../parts/scan/attached-scan.tsx';
import { scanWords } from '../../parts/scan/scan-words.ts';
import type { Desk } from '../use-desk.ts';
import { isOpenMonth } from './withdraw-report.tsx';
import './signed-scan.css';

export interface SignedScanProps {
  readonly desk: Desk;
  readonly view: MonthlyReportView;
  /** Reads the report again, and says this. */
  readonly onReread: (said: string | null) => void;
}

/** Why a file was not even sent. */
interface Unfit {
  readonly happened: string;
  readonly todo: string;
}

/** 「签字盖章件（选交）」: what is attached to the filing, and the choice of a file to attach or to put in its place. */
export function SignedScan({ desk, view, onReread }: SignedScanProps) {
  const t = scanWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [unfit, setUnfit] = useState<Unfit | null>(null);
  const [size, setSize] = useState('');
  const saving = useSaving({ labelOf: () => '' });
  const { districtCode, month, version } = view;
  const { id, role } = desk.me.officer;
  const scan = scanOf(view);
  const isClosed = scan !== null && !isOpenMonth(desk, view);
  const attach = async (file: File) => {
    const bytes = file.size > MOST_SCAN_BYTES ? null : new Uint8Array(await file.arrayBuffer());
    const type = bytes && scanTypeOf(bytes);
    saving.clear();
    setUnfit(bytes ? (type ? null : wrongType(file)) : tooLarge(file));
    if (!bytes || !type) return;
    setSize(fileSize(file.size));
    await saving.run(async () => {
      const params = { districtCode, month };
      await call(EXCHANGE_ROUTES.putScan, { params, body: { type, bytes }, ifMatch: `"${version}"` });
      onReread(t.done);
    });
  };
  const code = codeOf(saving.cause);
  const hasMoved = code === 'STALE' || code === 'REPORT_STATE' || code === 'REPORT_CLOSED';
  return (
    <section class="signed-scan" aria-labelledby="signed-scan">
      <h2 id="signed-scan">{t.title}</h2>
      {scan && (
        <AttachedScan
          districtCode={districtCode}
          month={month}
          scan={scan}
          by={scan.by === id ? t.mine : t.colleague}
        />
      )}
      {role === 'DISTRICT_OFFICER' && !isClosed && (
        <>
          {!scan && <p>{t.how(fileSize(MOST_SCAN_BYTES))}</p>}
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label={t.title}
            accept=".pdf,.jpg,.jpeg,.png"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void attach(file);
              // The same file, scanned anew, is chosen again.
              currentTarget.value = '';
            }}
          />
          <button
            type="button"
            class={scan ? 'button-link' : 'button'}
            aria-disabled={saving.busy}
            onClick={() => !saving.busy && chooser.current?.click()}
          >
            {saving.busy ? t.sending(size) : scan ? t.replace : t.choose}
          </button>
        </>
      )}
      {isClosed && <span class="quiet">{t.closed}</span>}
      {unfit && (
        <Notice kind="error" title={unfit.happened} announce="alert">
          <p>{unfit.todo}</p>
        </Notice>
      )}
      {hasMoved ? (
        <Notice kind="error" title={t.moved.happened} announce="alert">
          <p>{t.moved.todo}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => onReread(null)}>
              {t.moved.look}
            </button>
          </div>
        </Notice>
      ) : (
        <ProblemNotice cause={saving.cause} />
      )}
    </section>
  );
}

const tooLarge = ({ size }: File): Unfit => {
  const t = scanWords().tooLarge;
  return { happened: t.happened(fileSize(size), fileSize(MOST_SCAN_BYTES)), todo: t.todo };
};

const wrongType = ({ name }: File): Unfit => {
  const t = scanWords().wrongType;
  return { happened: t.happened(name), todo: t.todo };
};

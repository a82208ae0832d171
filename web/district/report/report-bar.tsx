import { clockOf } from '#domain/calendar.ts';
import { signIn } from '../../parts/session/session.ts';
import { VerdictShape } from '../../parts/status-tag/status-tag.tsx';
import { monthOfYear } from '../../strings/dates.ts';
import type { DraftKeeper } from './draft/draft-keeper.ts';
import { reportWords } from './report-words.ts';
import { mayFile, type Turn } from './turn.ts';
import type { FilingState } from './use-filing.ts';
import './report-bar.css';

export interface ReportBarProps {
  readonly keeper: DraftKeeper;
  readonly filing: FilingState;
  readonly month: string;
  readonly isRefiling: boolean;
  readonly turn: Turn;
  readonly onPrepare: () => void;
  /** What stands in the way or waits, with a second line. */
  readonly middle: {
    readonly words: string;
    readonly what: string;
    readonly onGo?: (() => void) | undefined;
  };
  readonly onFile: () => void;
}

/** The line at the bottom that says what is saved, what is open, and files. It is announced when its state changes, never while typing. */
export function ReportBar({
  keeper,
  filing,
  month,
  isRefiling,
  turn,
  middle,
  onFile,
  onPrepare,
}: ReportBarProps) {
  const t = reportWords().bar;
  const saving = savingWords(keeper);
  const isBusy = filing.kind === 'filing' || filing.kind === 'asking';
  const isOffline = keeper.status === 'offline';
  const label = isRefiling ? t.refile(monthOfYear(month)) : t.file(monthOfYear(month));
  const file = filing.kind === 'filing' ? t.filing : filing.kind === 'asking' ? t.asking : label;
  const what =
    filing.kind === 'filing' ? t.filingWhat : isOffline ? t.offlineFileWhat : turnWords(turn, t.fileWhat);
  const isOff = isBusy || isOffline || keeper.status === 'expired' || turn.kind === 'prepared';
  return (
    <section class="report-bar screen-only" aria-label={t.label}>
      <div class="report-bar-line page">
        <div class="report-bar-saved">
          <p class={`report-bar-${saving.kind}`}>
            <VerdictShape kind={saving.kind} />
            <strong>{filing.kind === 'asking' ? t.noAnswer : saving.words}</strong>
          </p>
          <span class="spoken" role="status">
            {filing.kind === 'asking' ? t.noAnswer : saving.kind === 'warn' ? saving.words : ''}
          </span>
          <p class="quiet">{filing.kind === 'asking' ? t.noAnswerWhat : saving.what}</p>
        </div>
        <div class="report-bar-middle">
          {keeper.status === 'expired' ? (
            <button type="button" class="button" onClick={() => void signIn()}>
              {t.signIn}
            </button>
          ) : (
            <>
              <p>
                {middle.onGo ? (
                  <button type="button" class="button-link" onClick={middle.onGo}>
                    {middle.words}
                  </button>
                ) : (
                  middle.words
                )}
              </p>
              <p class="quiet">{middle.what}</p>
            </>
          )}
        </div>
        <p class={`report-bar-what quiet${turn.kind === 'alone' ? '' : ' report-bar-turn'}`} id="file-what">
          {what}
        </p>
        <button
          type="button"
          class="button button-primary"
          id="file"
          aria-describedby="file-what"
          aria-disabled={isOff ? 'true' : undefined}
          onClick={() => {
            if (isOff) return;
            if (mayFile(turn)) onFile();
            else onPrepare();
          }}
        >
          {isOffline ? t.offlineFile : turn.kind === 'prepare' ? t.prepare : file}
        </button>
      </div>
    </section>
  );
}

/** What the button does, or why it does not: who prepares and who files where two are asked for. */
function turnWords(turn: Turn, otherwise: string): string {
  const t = reportWords().bar;
  if (turn.kind === 'file') return t.fileAsSecond(turn.preparer);
  if (turn.kind === 'alone') return otherwise;
  return turn.kind === 'prepare' ? t.prepareWhat : t.preparedWhat;
}

interface SavingWords {
  readonly kind: 'good' | 'warn' | 'waiting';
  readonly words: string;
  readonly what: string;
}

function savingWords({ status, savedAt, unsavedSince }: DraftKeeper): SavingWords {
  const t = reportWords().bar;
  const clock = (at: string | null): string => (at === null ? '' : clockOf(at));
  switch (status) {
    case 'waiting':
    case 'saving':
      return { kind: 'waiting', words: t.waiting, what: t.savedWhat };
    case 'offline':
      return { kind: 'warn', words: t.offline(clock(unsavedSince)), what: t.offlineWhat };
    case 'expired':
      return { kind: 'warn', words: t.expired, what: t.expiredWhat };
    case 'failed':
      return { kind: 'warn', words: t.failed, what: t.failedWhat };
    case 'moved':
      return { kind: 'warn', words: t.moved, what: t.movedWhat };
    default:
      return savedAt === null
        ? { kind: 'waiting', words: t.untouched, what: t.untouchedWhat }
        : { kind: 'good', words: t.saved(clock(savedAt)), what: t.savedWhat };
  }
}

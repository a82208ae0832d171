import type { Draft } from '../records/monthly-report.ts';

/**
 * Who last saved a draft of a report, its head or any row, for the version that stands (0: not received): the one who
 * prepares (填报人) as against the one who files (审核人). Null where nobody has typed since.
 */
export function preparedBy(drafts: Readonly<Record<string, Draft>>, version: number): string | null {
  const standing = Object.values(drafts).filter((draft) => draft.continues === version);
  return (
    standing.reduce<Draft | null>((last, draft) => (savedAt(draft) > savedAt(last) ? draft : last), null)
      ?.savedBy ?? null
  );
}

const savedAt = (draft: Draft | null): string => draft?.savedAt ?? '';

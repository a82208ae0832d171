import type { Draft } from '../records/monthly-report.ts';

/**
 * Who prepared a report for the version that stands (0: not received), as against the one who files it (填报人, 审核人):
 * whoever of the district last saved a draft of its head or of any row. A township's officer proposes and does not
 * prepare; `proposes` tells. Null where nobody of the district has saved anything since.
 */
export function preparedBy(
  drafts: Readonly<Record<string, Draft>>,
  version: number,
  proposes: (officer: string) => boolean,
): string | null {
  let last: Draft | null = null;
  for (const draft of Object.values(drafts)) {
    if (draft.continues !== version || draft.savedBy === null || proposes(draft.savedBy)) continue;
    if (last === null || savedAt(draft) > savedAt(last)) last = draft;
  }
  return last?.savedBy ?? null;
}

const savedAt = (draft: Draft): string => draft.savedAt ?? '';

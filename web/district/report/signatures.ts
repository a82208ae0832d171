import type { TypedHeader } from './judge-report.ts';

const KEY = 'report-signatures';

type Signatures = Pick<TypedHeader, 'reviewer' | 'phone'>;

/** Reviewer and telephone of the report that this officer filed last on this computer, so that nobody types them twice. */
export function knownSignatures(officerId: string): Signatures {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as
      | (Signatures & { officerId: string })
      | null;
    return kept?.officerId === officerId ? { reviewer: kept.reviewer ?? '', phone: kept.phone ?? '' } : {};
  } catch {
    return {};
  }
}

/** Remembers them after a filing. */
export function rememberSignatures(officerId: string, { reviewer, phone }: Signatures): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ officerId, reviewer, phone }));
  } catch {
    // Closed in some private windows: they are typed again next month.
  }
}

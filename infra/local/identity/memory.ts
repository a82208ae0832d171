/** What the issuer keeps of one code, interaction, session or grant. */
interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  consumed?: number;
}

/** Storage of one kind of thing, in the words of oidc-provider's adapters. */
export interface Memory {
  upsert(id: string, payload: Payload, expiresIn: number): Promise<void>;
  find(id: string): Promise<Payload | undefined>;
  findByUid(uid: string): Promise<Payload | undefined>;
  findByUserCode(): Promise<undefined>;
  consume(id: string): Promise<void>;
  destroy(id: string): Promise<void>;
  revokeByGrantId(grantId: string): Promise<void>;
}

/**
 * Keeps what the issuer must remember in this process, each thing until it expires (seconds from now). A restart ends
 * sign-ins that are half done, and no token: tokens are signed, not remembered.
 */
export function memory(): (kind: string) => Memory {
  const kinds = new Map<string, Memory>();
  return (kind) => {
    const known = kinds.get(kind) ?? memoryOf();
    kinds.set(kind, known);
    return known;
  };
}

function memoryOf(): Memory {
  const kept = new Map<string, { payload: Payload; expiresAt: number }>();
  const live = (id: string): Payload | undefined => {
    const entry = kept.get(id);
    if (entry !== undefined && entry.expiresAt <= Date.now()) kept.delete(id);
    return kept.get(id)?.payload;
  };
  return {
    async upsert(id, payload, expiresIn) {
      for (const other of [...kept.keys()]) live(other);
      kept.set(id, { payload, expiresAt: Date.now() + expiresIn * 1000 });
    },
    find: async (id) => live(id),
    findByUid: async (uid) => [...kept.keys()].map(live).find((payload) => payload?.uid === uid),
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = live(id);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      kept.delete(id);
    },
    async revokeByGrantId(grantId) {
      for (const [id, { payload }] of kept) if (payload.grantId === grantId) kept.delete(id);
    },
  };
}

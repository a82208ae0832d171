import type { Instant } from '#domain/calendar.ts';
import type { Draft } from '#domain/records/monthly-report.ts';

type Values = Readonly<Record<string, string>>;

/** Two people typed into one cell: ours stands, theirs can be taken. */
export interface Conflict {
  readonly row: string;
  readonly field: string;
  readonly theirs: string;
  readonly by: string | null;
  readonly at: Instant | null;
}

/** One row's draft: what the server has, and what was typed over it. */
export class DraftRow {
  values: Record<string, string> = {};
  version = 0;
  savedAt: Instant | null = null;
  /** False while the server's draft continues an older version of the record: it is void. */
  stands = false;
  /** Saved by another officer: a township, or a colleague. */
  isOthers = false;
  /** Typed and not on the server yet. */
  readonly dirty = new Set<string>();
  /** Typed by this officer, here or earlier. */
  readonly mine = new Set<string>();
  /** As the server last had it, to see what another hand has changed. */
  #known: Values = {};

  /** Takes the server's draft as the ground; `continues` is the version of the record that counts. */
  take(draft: Draft, continues: number, officerId: string): void {
    this.version = draft.version;
    this.stands = draft.version > 0 && draft.continues === continues;
    if (!this.stands) return;
    this.values = { ...draft.values };
    this.#known = draft.values;
    this.savedAt = draft.savedAt;
    this.isOthers = draft.savedBy !== officerId;
    if (!this.isOthers) for (const field of Object.keys(draft.values)) this.mine.add(field);
  }

  type(typed: Values): void {
    for (const [field, text] of Object.entries(typed)) {
      this.values[field] = text;
      this.dirty.add(field);
      this.mine.add(field);
    }
  }

  /** Takes back what was typed into these fields; true where there was anything. */
  forget(fields: readonly string[]): boolean {
    const there = fields.filter((field) => this.values[field] !== undefined);
    for (const field of there) {
      delete this.values[field];
      this.mine.delete(field);
      this.dirty.add(field);
    }
    return there.length > 0;
  }

  /** What was sent is on the server; typing since then stays dirty. */
  saved(draft: Draft, sent: Values): void {
    this.version = draft.version;
    this.savedAt = draft.savedAt;
    this.stands = true;
    this.#known = draft.values;
    for (const field of [...this.dirty]) if (this.values[field] === sent[field]) this.dirty.delete(field);
  }

  /** Theirs where we have not typed, ours where we have. Returns the cells that both typed differently. */
  merge(row: string, draft: Draft, continues: number): readonly Conflict[] {
    const theirs = draft.continues === continues ? draft.values : {};
    const conflicts = [...this.dirty]
      .filter((field) => {
        const text = theirs[field] ?? '';
        return text !== (this.#known[field] ?? '') && text !== (this.values[field] ?? '');
      })
      .map((field) => ({ row, field, theirs: theirs[field] ?? '', by: draft.savedBy, at: draft.savedAt }));
    const values = { ...theirs };
    for (const field of this.dirty) {
      const ours = this.values[field];
      if (ours === undefined) delete values[field];
      else values[field] = ours;
    }
    this.values = values;
    this.#known = theirs;
    this.version = draft.version;
    return conflicts;
  }

  /** What is not on the server yet, for this computer to keep. */
  unsaved(): Values {
    return Object.fromEntries([...this.dirty].map((field) => [field, this.values[field] ?? '']));
  }
}

import type { Instant } from '#domain/calendar.ts';
import type { Draft } from '#domain/records/monthly-report.ts';
import { ApiProblem, Offline } from '../../../parts/api/api-problem.ts';
import { type Conflict, DraftRow } from './draft-row.ts';
import { localDrafts } from './local-drafts.ts';
import { readDraft, sendDraft } from './send-draft.ts';

/** Row name of the report's head among its drafts. */
export const HEADER = 'HEADER';
/** Typing rests this long before it is saved, in milliseconds. */
export const REST_MS = 800;
/** After a failure saving is tried again this much later, in milliseconds. */
export const RETRY_MS = 5_000;

type Values = Readonly<Record<string, string>>;

/** How saving stands. `moved`: the record has gone on, so that its drafts are void; the page reads again. */
export type SaveStatus =
  | 'resting'
  | 'waiting'
  | 'saving'
  | 'saved'
  | 'offline'
  | 'expired'
  | 'moved'
  | 'failed';

export interface KeeperOptions {
  readonly districtCode: string;
  readonly month: string;
  /** Version of the slot that the drafts continue. */
  readonly continues: number;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly officerId: string;
  readonly present: () => Instant;
}

/**
 * Keeps the drafts of one report: typing rests, is saved row by row with one request in flight a row, survives a lost
 * connection or session on this computer, and never files anything. One machine of states, and so in one file.
 */
export class DraftKeeper {
  status: SaveStatus = 'resting';
  /** When the last save was answered. */
  savedAt: Instant | null = null;
  /** When the oldest unsaved typing was put by on this computer; null while all is saved. */
  unsavedSince: Instant | null = null;
  conflicts: readonly Conflict[] = [];
  readonly #options: KeeperOptions;
  readonly #local: ReturnType<typeof localDrafts>;
  readonly #rows = new Map<string, DraftRow>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #sending = new Map<string, Promise<void>>();
  readonly #listeners = new Set<() => void>();
  readonly #online = () => void this.flush();

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#local = localDrafts(options.districtCode, options.month, options.continues);
    for (const [name, draft] of Object.entries(options.drafts)) {
      this.#row(name).take(draft, options.continues, options.officerId);
      const at = draft.savedAt;
      if (at !== null && (this.savedAt === null || at > this.savedAt)) this.savedAt = at;
    }
    for (const [name, typed] of Object.entries(this.#local.read())) this.type(name, typed);
    window.addEventListener('online', this.#online);
  }

  /** A row's draft, typing included; a void draft is empty. */
  values(row: string): Values {
    return this.#row(row).values;
  }

  /** True where this officer typed the cell, here or earlier. */
  isMine(row: string, field: string): boolean {
    return this.#row(row).mine.has(field);
  }

  /** True where the row's draft came from another officer, such as its township. */
  isOthers(row: string): boolean {
    return this.#row(row).isOthers;
  }

  /** When a row's standing draft was saved; null where there is none. */
  rowSavedAt(row: string): Instant | null {
    return this.#row(row).savedAt;
  }

  /** Types into a row; it is saved after a rest. */
  type(row: string, typed: Values): void {
    this.#row(row).type(typed);
    this.#touched(row);
  }

  /** Takes back what was typed into these fields: the row shows its base again. */
  forget(row: string, fields: readonly string[]): void {
    if (this.#row(row).forget(fields)) this.#touched(row);
  }

  /** Settles a cell that two people typed into. */
  settle(conflict: Conflict, take: 'ours' | 'theirs'): void {
    this.conflicts = this.conflicts.filter((c) => c !== conflict);
    if (take === 'theirs') this.type(conflict.row, { [conflict.field]: conflict.theirs });
    else this.#tell();
  }

  /** Saves what waits, at once; true when everything is on the server. */
  async flush(): Promise<boolean> {
    const waiting = [...this.#rows].filter(([name, row]) => row.dirty.size > 0 || this.#sending.has(name));
    await Promise.all(waiting.map(([name]) => this.#save(name)));
    return [...this.#rows.values()].every((row) => row.dirty.size === 0);
  }

  /** Version of every standing draft, `HEADER` included, as a filing names them. */
  versions(): Readonly<Record<string, number>> {
    const standing = [...this.#rows].filter(([, row]) => row.stands);
    return Object.fromEntries(standing.map(([name, row]) => [name, row.version]));
  }

  /** Calls back after every change; returns the way to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): void {
    window.removeEventListener('online', this.#online);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#listeners.clear();
  }

  #row(name: string): DraftRow {
    const known = this.#rows.get(name);
    if (known) return known;
    const fresh = new DraftRow();
    this.#rows.set(name, fresh);
    return fresh;
  }

  #touched(row: string): void {
    this.unsavedSince ??= this.#options.present();
    this.#keepHere();
    this.#after(row, REST_MS);
    this.#become(this.status === 'offline' || this.status === 'expired' ? this.status : 'waiting');
  }

  #after(row: string, ms: number): void {
    clearTimeout(this.#timers.get(row));
    this.#timers.set(
      row,
      setTimeout(() => void this.#save(row), ms),
    );
  }

  async #save(name: string): Promise<void> {
    clearTimeout(this.#timers.get(name));
    await this.#sending.get(name);
    const row = this.#row(name);
    if (row.dirty.size === 0) return;
    const sending = this.#send(name, row).finally(() => this.#sending.delete(name));
    this.#sending.set(name, sending);
    await sending;
  }

  async #send(name: string, row: DraftRow): Promise<void> {
    const { districtCode, month, continues } = this.#options;
    const values = { ...row.values };
    this.#become('saving');
    try {
      const draft = await sendDraft({ districtCode, month, row: name }, { continues, values }, row.version);
      row.saved(draft, values);
      this.savedAt = draft.savedAt ?? this.savedAt;
      if (row.dirty.size > 0) this.#after(name, REST_MS);
      this.#keepHere();
      const left = [...this.#rows.values()].some((each) => each.dirty.size > 0);
      if (!left) this.unsavedSince = null;
      this.#become(left ? 'waiting' : 'saved');
    } catch (cause) {
      const stale = cause instanceof ApiProblem && cause.status === 412;
      if (!stale || !(await this.#merge(name, row))) this.#failed(name, cause);
    }
  }

  /** Another hand was quicker: its draft is read, both stand side by side, and ours is saved over it. */
  async #merge(name: string, row: DraftRow): Promise<boolean> {
    const { districtCode, month, continues } = this.#options;
    try {
      const found = row.merge(name, await readDraft({ districtCode, month, row: name }), continues);
      const known = this.conflicts.filter((c) => !found.some((f) => f.row === c.row && f.field === c.field));
      this.conflicts = [...known, ...found];
      this.#after(name, 0);
      this.#become('waiting');
      return true;
    } catch (cause) {
      this.#failed(name, cause);
      return true;
    }
  }

  #failed(name: string, cause: unknown): void {
    const status = cause instanceof ApiProblem ? cause.status : 0;
    this.#keepHere();
    if (status === 401) this.#become('expired');
    else if (status === 409) this.#become('moved');
    else {
      this.#become(cause instanceof Offline ? 'offline' : 'failed');
      this.#after(name, RETRY_MS);
    }
  }

  #keepHere(): void {
    const rows = [...this.#rows].filter(([, row]) => row.dirty.size > 0);
    this.#local.write(Object.fromEntries(rows.map(([name, row]) => [name, row.unsaved()])));
  }

  #become(next: SaveStatus): void {
    this.status = next;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

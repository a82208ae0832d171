/** A place that can be gone to: a page, a part of a desk, an anchor. */
export interface PageLink {
  readonly href: string;
  readonly label: string;
  /** The reader is there; at most one of a list. */
  readonly current?: boolean;
  /** Work that waits there; 0 shows nothing. */
  readonly count?: number;
}

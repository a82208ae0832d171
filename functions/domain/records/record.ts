import * as z from 'zod';
import { instant } from './scalar.ts';

/** What every kept record carries beside its own fields. */
export const kept = {
  schema: z.literal(1),
  /** 1 for the first; the ETag is this number in quotes. */
  version: z.int().min(1),
  createdAt: instant,
  createdBy: z.string(),
  updatedAt: instant,
  updatedBy: z.string(),
};

/** Fields of {@link kept}, as a type for code without zod. */
export interface Kept {
  schema: 1;
  version: number;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

/** A record as a rule decides it; version, moments and officers are stamped by the one write path. */
export type Unstamped<T extends Kept> = Omit<T, keyof Kept>;

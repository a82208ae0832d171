import * as z from 'zod';
import { STAGES } from '../vocabulary.ts';
import { day } from './scalar.ts';

/** 进度即报: one stage of one station, told on the day between two reports. Never owed. */
export const ProgressInput = z.strictObject({ stage: z.enum(STAGES), on: day });
export type ProgressInput = z.infer<typeof ProgressInput>;

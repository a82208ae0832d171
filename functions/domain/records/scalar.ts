import * as z from 'zod';
import { isDay } from '#domain/calendar.ts';

/** Control characters but the line break, format characters (zero-width, bidirectional) and lone surrogates. */
const UNPRINTABLE = /[^\P{Cc}\n]|\p{Cf}|\p{Cs}/u;

/**
 * Text of `min` to `max` characters: NFC, trimmed, line breaks as LF, without characters that cannot be seen. Every text
 * of every record is made of this.
 */
export const text = (min: number, max: number) =>
  z
    .string()
    .max(max * 2, { abort: true })
    .overwrite((value) => value.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .refine((value) => !UNPRINTABLE.test(value), { message: 'UNPRINTABLE' })
    .min(min)
    .max(max);

/** Null and absent are the same: not given. */
export const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** A calendar day `YYYY-MM-DD` that exists, 2000 to 2099. */
export const day = z
  .string()
  .refine((value) => isDay(value) && value >= '2000' && value < '2100', { message: 'NO_SUCH_DAY' });

/** A month `YYYY-MM`. */
export const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

/** UTC, ISO 8601 with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });

/** Six digits. */
export const districtCode = z.string().regex(/^\d{6}$/);

/** Nine characters: a national code, or a provisional one such as `000000P01`. */
export const townshipCode = z.string().regex(/^\d{6}(\d{3}|P\d{2})$/);

/** Twelve digits. */
export const villageCode = z.string().regex(/^\d{12}$/);

/** A whole number of fen; 9 billion yuan at most, so that sums stay exact. */
export const fen = z.int().min(-900_000_000_000).max(900_000_000_000);

/** A whole number of things, 0 to `max`. */
export const count = (max: number) => z.int().min(0).max(max);

/** A telephone number as people write it: digits, spaces, `+`, `-`, brackets. Restricted data. */
export const phone = z.string().regex(/^[+]?[0-9()（） -]{5,30}$/);

/** Array without duplicates. */
export const set = <T extends z.ZodType<string>>(item: T, max: number) =>
  z
    .array(item)
    .max(max)
    .refine((values) => new Set(values).size === values.length, { message: 'DUPLICATES' });

import { districtOf, type Programme, townshipOf } from './programme.ts';

const SUFFIX = '社会工作站';

/** R12: district, township and 社会工作站 in one; generated, never typed. @throws Error for an unknown township. */
export function stationName(programme: Programme, townshipCode: string): string {
  const township = townshipOf(programme, townshipCode);
  if (!township) throw new Error(`no township ${townshipCode} in programme ${programme.id}`);
  return `${districtOf(programme, township.districtCode).name}${township.name}${SUFFIX}`;
}

/** A person's name as others see it: 王*燕, 陈*. */
export function maskName(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= 2) return `${letters[0] ?? ''}*`;
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters[letters.length - 1]}`;
}

/** An address as the administrator sees it: z***@example.org. */
export const maskEmail = (email: string): string => `${email.charAt(0)}***${email.slice(email.indexOf('@'))}`;

/** A number of which the last four characters stay. */
export const maskNumber = (number: string): string => `****${number.slice(-4)}`;

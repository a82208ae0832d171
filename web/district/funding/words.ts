import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/funding.ts';

/** The words of the ledger. */
export const fundingWords = dictionary(zh, () => import('../../strings/en/funding.ts').then((m) => m.en));

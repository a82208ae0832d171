import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/audit.ts';

/** The words of the auditor's page. */
export const auditWords = dictionary(zh, () => import('../../strings/en/audit.ts').then((m) => m.en));

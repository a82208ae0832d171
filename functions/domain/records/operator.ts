import * as z from 'zod';
import { isUscc } from '../uscc.ts';
import { OPERATOR_CATEGORIES, REGISTRATION_LEVELS } from '../vocabulary.ts';
import { kept } from './record.ts';
import { maybe, text } from './scalar.ts';

const fields = {
  uscc: z.string().refine(isUscc, { message: 'USCC_CHECK_FAILED' }),
  name: text(4, 60),
  registrationAuthority: text(4, 60).meta({ clause: 'R16' }),
  registrationLevel: z.enum(REGISTRATION_LEVELS).meta({ clause: 'R19' }),
  /** Why an organisation registered elsewhere was taken (R19, A13). */
  exceptionReason: maybe(text(4, 200)),
  category: z.enum(OPERATOR_CATEGORIES).meta({ clause: 'R17' }),
  mainlySocialWork: z.boolean().default(false),
  evidence: maybe(text(4, 300)),
};

/** An organisation that runs stations under contract (承接机构, domain section 6.3). */
export const OperatorInput = z
  .strictObject(fields)
  .refine((o) => o.registrationLevel !== 'OTHER' || o.exceptionReason !== null, {
    path: ['exceptionReason'],
    message: 'EXCEPTION_REASON_REQUIRED',
  })
  .refine((o) => (o.category === 'SOCIAL_WORK_AGENCY') === namesSocialWork(o.name), {
    path: ['category'],
    message: 'CATEGORY_FOLLOWS_NAME',
  })
  .refine((o) => o.category !== 'SOCIAL_ORG' || (o.mainlySocialWork && o.evidence !== null), {
    path: ['evidence'],
    message: 'EVIDENCE_REQUIRED',
  });
export type OperatorInput = z.infer<typeof OperatorInput>;

/** R17: a name with 社会工作 or 社工 makes a social work agency. */
export function namesSocialWork(name: string): boolean {
  return name.includes('社会工作') || name.includes('社工');
}

/** An organisation as it is kept, by its credit code. */
export const Operator = z.strictObject({ ...kept, ...fields });
export type Operator = z.infer<typeof Operator>;

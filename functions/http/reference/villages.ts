import type { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { villagesOfProgramme } from '#domain/programme/choose-villages.ts';
import { townshipOf } from '#domain/programme.ts';
import { refusal } from '#domain/refusal.ts';
import { programme } from '#store/programme.ts';
import type { Operation } from '../call.ts';

/** Villages of one township in code order. @throws NOT_FOUND for a code that the programme does not know */
export const villages: Operation<typeof REFERENCE_ROUTES.villages> = async ({ params }) => {
  if (!townshipOf(programme(), params.townshipCode)) throw refusal('NOT_FOUND');
  return {
    body: {
      villages: villagesOfProgramme(programme().id)(params.townshipCode).map((village) => ({ ...village })),
    },
  };
};

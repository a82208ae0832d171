import type { Answer } from '#store/transaction.ts';
import type { Reply } from './call.ts';

/** The answer to an act; `carriedOut` is what the write path says, which is the first answer where the act was sent before. */
export function receiptReply(answer: Answer, carriedOut: Answer | null): Reply<Answer> {
  const given = carriedOut ?? answer;
  return { body: given, version: given.version };
}

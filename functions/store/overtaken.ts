import { Refusal } from '#domain/refusal.ts';

/**
 * A refusal of the database and not of a rule: something that was read has moved before it could be relied on. Whoever
 * decides anew, from new reads, may find that nothing stands in the way; who does not, answers with it.
 */
export class Overtaken extends Refusal {
  constructor({ code, facts, issues }: Refusal) {
    super(code, facts, issues);
  }
}

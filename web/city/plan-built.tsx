import { BuiltChanges, type BuiltChangesProps } from '../parts/plan-table/built-changes.tsx';
import { cityWords } from './words.ts';

/** 附件2 of a filing held against the records: how many then and now, and what differs. */
export function PlanBuilt(props: BuiltChangesProps) {
  return (
    <div class="city-foot">
      <p>{cityWords().plans.built(props.filed.length, props.today.length)}</p>
      <BuiltChanges {...props} />
    </div>
  );
}

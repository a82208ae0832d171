import { useCallback, useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Operator } from '#domain/records/operator.ts';
import { call } from '../../parts/api/call.ts';

/** Every registered operator, page after page. @throws ApiProblem, Offline */
async function readOperators(): Promise<readonly Operator[]> {
  const all: Operator[] = [];
  let after: string | undefined;
  do {
    const { data } = await call(DISTRICT_ROUTES.listOperators, {
      query: after === undefined ? {} : { after },
    });
    all.push(...data.rows);
    after = data.next ?? undefined;
  } while (after !== undefined);
  return all;
}

/** The operators to choose from, beginning with those that the desk brought; `add` puts a new one among them. */
export function useOperators(known: readonly Operator[]) {
  const [operators, setOperators] = useState(known);
  useEffect(() => {
    // Without the whole list the desk's own stays: choosing goes on, and registering a known one says so.
    readOperators().then(setOperators, () => undefined);
  }, []);
  const add = useCallback(
    (operator: Operator) =>
      setOperators((list) => [...list.filter((other) => other.uscc !== operator.uscc), operator]),
    [],
  );
  return { operators, add };
}

import { type Route, routeKey } from '#contract/route.ts';
import type { DeskManifest } from '../manifests.ts';

/** A row of the route table as the gateway sees it. */
export interface RoutedDesk {
  readonly desk: DeskManifest;
  readonly route: Route;
  /** `GET /api/districts/{districtCode}/desk` */
  readonly routeKey: string;
}

export interface Match extends RoutedDesk {
  /** Decoded values of the `{...}` segments. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/**
 * Finds the row for a method and a decoded path, like API Gateway: segment by segment, and where two templates fit,
 * the one whose first difference is a fixed segment. A path without a row, or with one of another method, is null.
 */
export function router(desks: readonly DeskManifest[]): (method: string, path: string) => Match | null {
  const rows = desks
    .flatMap((desk) =>
      Object.values(desk.routes).map((route) => ({ desk, route, routeKey: routeKey(route) })),
    )
    .map((row) => ({ row, segments: row.route.path.split('/') }))
    .toSorted((a, b) => rank(a.segments).localeCompare(rank(b.segments)));
  return (method, path) => {
    const given = path.split('/');
    for (const { row, segments } of rows) {
      if (row.route.method !== method || segments.length !== given.length) continue;
      const pathParameters = parametersOf(segments, given);
      if (pathParameters !== null) return { ...row, pathParameters };
    }
    return null;
  };
}

const parameterOf = (segment: string): string | null => /^\{(\w+)\}$/.exec(segment)?.[1] ?? null;

/** Sorts fixed segments before parameters, from the left. */
const rank = (segments: readonly string[]): string =>
  segments.map((segment) => (parameterOf(segment) === null ? '0' : '1')).join('');

function parametersOf(template: readonly string[], given: readonly string[]): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const value = given[index] ?? '';
    const name = parameterOf(segment);
    if (name === null ? segment !== value : value === '') return null;
    if (name !== null) parameters[name] = value;
  }
  return parameters;
}

import { Logger } from '@aws-lambda-powertools/logger';

/** What a log says of an error, and nothing else of it. */
export interface LoggedError {
  readonly name: string;
  readonly message: string;
  /** Where it came from: the frames alone. */
  readonly stack: readonly string[];
  readonly cause?: LoggedError;
  /** Of a service that refused: its answer's status, and the id by which its operator finds it. */
  readonly status?: number;
  readonly serviceRequestId?: string;
}

/**
 * An allowlist: errors of the SDK carry what was asked and found (a cancelled transaction the very items), and a JSON that
 * cannot be read is quoted in the message.
 */
export function loggedError(error: Error): LoggedError {
  const { name, message, stack, cause } = error;
  const metadata = '$metadata' in error ? (error.$metadata as Metadata) : {};
  return {
    name,
    message: error instanceof SyntaxError ? 'not JSON' : message,
    stack: (stack ?? '').split('\n').flatMap((line) => /^\s+at (.+)$/.exec(line)?.[1] ?? []),
    ...(cause instanceof Error && { cause: loggedError(cause) }),
    ...(metadata.httpStatusCode !== undefined && { status: metadata.httpStatusCode }),
    ...(metadata.requestId !== undefined && { serviceRequestId: metadata.requestId }),
  };
}

type Metadata = { readonly httpStatusCode?: number; readonly requestId?: string };

/** JSON lines on stdout. Callers pass an allowlist of fields by hand: never a body, a name, a number or a token. */
export const log = new Logger({
  serviceName: process.env.SERVICE_NAME ?? 'stations',
  jsonReplacerFn: (_field, value) => (value instanceof Error ? loggedError(value) : value),
});

/** One field that the server does not accept: a JSON pointer into the body, and a code that wording knows. */
export interface Issue {
  readonly pointer: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** An answer that is not 2xx. The gateway's own answers have no code: go by the status. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  /** Refusal code of `contract/problems.ts`; null where the answer was not problem+json. */
  readonly code: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  /** To be told to the bureau when something failed. */
  readonly requestId: string | null;

  constructor(status: number, body: Readonly<Record<string, unknown>>, requestId: string | null) {
    super(`${status} ${String(body.code ?? body.title ?? '')}`.trim());
    this.status = status;
    this.code = typeof body.code === 'string' ? body.code : null;
    this.facts = isObject(body.facts) ? body.facts : {};
    this.issues = Array.isArray(body.issues) ? (body.issues as readonly Issue[]) : [];
    this.requestId = typeof body.requestId === 'string' ? body.requestId : requestId;
  }
}

/** No answer arrived: nobody knows whether the request did. An act may be sent again under the same key. */
export class Offline extends Error {
  override readonly name = 'Offline';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a refusal from an answer, whatever its body is. */
export async function problemOf(answer: Response): Promise<ApiProblem> {
  let body: unknown = null;
  try {
    body = await answer.json();
  } catch {
    // Not JSON: the status is all there is to go by.
  }
  return new ApiProblem(answer.status, isObject(body) ? body : {}, answer.headers.get('x-request-id'));
}

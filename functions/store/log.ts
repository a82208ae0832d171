import { Logger } from '@aws-lambda-powertools/logger';

/** JSON lines on stdout. Callers pass an allowlist of fields by hand: never a body, a name, a number or a token. */
export const log = new Logger({ serviceName: process.env.SERVICE_NAME ?? 'stations' });

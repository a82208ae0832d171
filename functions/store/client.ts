import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { hurried } from './deadline.ts';

/**
 * One client a module, made at init. Three attempts; a dead socket fails after a second a try instead of hanging
 * (`requestTimeout` alone only warns). No other module makes a client of its own.
 */
export const documents = DynamoDBDocumentClient.from(
  hurried(
    new DynamoDBClient({
      maxAttempts: 3,
      requestHandler: { requestTimeout: 1000, throwOnRequestTimeout: true, connectionTimeout: 500 },
    }),
  ),
  { marshallOptions: { removeUndefinedValues: true } },
);

/** A required setting of the environment. @throws Error naming it: a function without its tables must not start. */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment does not set ${name}`);
  return value;
}

/** Physical names of the tables, from the environment. */
export const tables = {
  get records(): string {
    return setting('RECORDS_TABLE');
  },
  get audit(): string {
    return setting('AUDIT_TABLE');
  },
};

/** Names under which a service says that it is asked too much, or is at this very thing already: 400 all of them. */
const LATER = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

/**
 * Whether a service that we stand on could not be reached, did not answer in time or was too busy, after all tries of
 * the SDK (which leaves `$metadata` on whatever it gives up with): the same request may well succeed in a moment.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error) || !('$metadata' in error)) return false;
  return LATER.has(error.name) || !('$fault' in error) || error.$fault !== 'client';
}

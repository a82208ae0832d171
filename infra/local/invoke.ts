import { type FunctionManifest, JOBS } from '../manifests.ts';
import { callFunction } from './lambda.ts';

/**
 * Calls a job of the manifest by its name, as the scheduler or a stream would, and returns what it returned.
 * @throws Error for a name that the manifest lacks; TimedOut; whatever the job throws.
 */
export async function invokeJob(
  name: string,
  event: unknown = {},
  jobs: readonly FunctionManifest[] = JOBS,
): Promise<unknown> {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`no job ${name} in the manifest`);
  return callFunction(job, event);
}

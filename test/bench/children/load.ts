import { startRuntime } from '../../../infra/local/runtime.ts';
import { answer } from '../child.ts';

/** Loads the demonstration into an empty directory, its figures computed and published. Arguments: directory, moment. */
const [dataDir = '', now = ''] = process.argv.slice(2);
const runtime = await startRuntime({
  ...{ port: 0, dataDir, now, demonstration: true, pages: false },
  say: () => {},
});
await runtime.stop();
answer({});

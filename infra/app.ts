import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { DataStack } from './data-stack.ts';
import { type Built, ServiceStack } from './service-stack.ts';
import { refuseDemonstrationClock, type Settings, settingsOf } from './settings.ts';

/** Both stacks of a stage, with the checks that stop a synthesis: cdk-nag's and, by cdk.json, the library's own. */
export function stacksOf(
  app: App,
  settings: Settings,
  built: Built,
): { data: DataStack; service: ServiceStack } {
  const { stage, account, region } = settings;
  const env = { ...(account && { account }), ...(region && { region }) };
  const data = new DataStack(app, `stations-${stage}-data`, { settings, env });
  const service = new ServiceStack(app, `stations-${stage}-service`, { settings, data, built, env });
  Tags.of(app).add('service', 'stations');
  Tags.of(app).add('stage', stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, service };
}

/** What `cdk` runs. Needs neither an account nor a network; `-c stage=NAME` chooses the settings. */
function main(): void {
  refuseDemonstrationClock(process.env);
  const app = new App();
  const settings = settingsOf(app.node.tryGetContext('stage') ?? 'dev');
  stacksOf(app, settings, { functions: builtFunctions(), site: settings.edge === 'none' ? '' : builtSite() });
}

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

function builtFunctions(): string {
  const directory = fromRoot('dist/functions');
  if (existsSync(directory)) return directory;
  throw new Error('dist/functions is missing: run `npm run synth`, or `npm run build` before `cdk deploy`');
}

/** A deployment must not go out with half a site: where there is none yet, it is built now. */
function builtSite(): string {
  const directory = fromRoot('dist/web');
  if (existsSync(directory)) return directory;
  const vite = fromRoot('node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', fromRoot('web'), '--logLevel', 'warn'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === 0) return directory;
  throw new Error(
    'dist/web is missing and `vite build web` failed: the site must build before it is deployed',
  );
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

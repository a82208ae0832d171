import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { DataStack } from './data-stack.ts';
import { siteFolder } from './local/site-build.ts';
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

/**
 * What `cdk` runs. Needs neither an account nor a network; `-c stage=NAME` chooses the settings. The site is built
 * first where it is missing or older than its sources, so that no deployment carries an old one.
 */
async function main(): Promise<void> {
  refuseDemonstrationClock(process.env);
  const app = new App();
  const settings = settingsOf(app.node.tryGetContext('stage') ?? 'dev');
  // The site is built for the programme that the stage's functions load.
  process.env.PROGRAMME = settings.programme;
  const site = settings.edge === 'none' ? '' : await siteFolder();
  stacksOf(app, settings, { functions: builtFunctions(), site });
}

function builtFunctions(): string {
  const directory = fileURLToPath(new URL('../dist/functions', import.meta.url));
  if (existsSync(directory)) return directory;
  throw new Error('dist/functions is missing: run `npm run synth`, or `npm run build` before `cdk deploy`');
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { stacksOf } from '../../infra/app.ts';
import { DESKS, JOBS } from '../../infra/manifests.ts';
import type { Built } from '../../infra/service-stack.ts';
import { checkedSettings } from '../../infra/settings.ts';

/** A template's resource, as far as the tests look into it. */
export interface Resource {
  readonly id: string;
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** What a policy allows. */
export interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

/** Both stacks as CloudFormation would get them. */
export interface Synthesised {
  readonly app: App;
  readonly data: Template;
  readonly service: Template;
}

const CONTEXT = JSON.parse(readFileSync('cdk.json', 'utf8')).context;

/**
 * Both stacks of a stage called `dev`, from stand-ins for the built files: nothing needs to be built first.
 * @param row how the settings depart from the defaults
 */
export function synthesised(row: Parameters<typeof checkedSettings>[0] = {}): Synthesised {
  const app = new App({ context: { ...CONTEXT, 'aws:cdk:bundling-stacks': [] } });
  const { data, service } = stacksOf(app, checkedSettings({ stage: 'dev', ...row }), standIns());
  return { app, data: Template.fromStack(data), service: Template.fromStack(service) };
}

/** All resources of a type, with their logical ids. */
export const resources = (template: Template, type: string): readonly Resource[] =>
  Object.entries(template.findResources(type)).map(([id, resource]) => ({
    id,
    Type: type,
    Properties: resource.Properties ?? {},
  }));

/** The only resource of a type, or the only one whose logical id begins so. */
export function theOne(template: Template, type: string, idStart = ''): Resource {
  const [found, ...others] = resources(template, type).filter(({ id }) => id.startsWith(idStart));
  if (!found || others.length > 0)
    throw new Error(`not one ${type} ${idStart}: ${found ? 'several' : 'none'}`);
  return found;
}

/** The statements of the policies of a role, given by its logical id. */
export const statementsOfRole = (template: Template, roleId: string): readonly Statement[] =>
  resources(template, 'AWS::IAM::Policy')
    .filter(({ Properties }) => JSON.stringify(Properties.Roles).includes(`"${roleId}"`))
    .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);

/** The function of a manifest, found by the name that it carries in its own environment. */
export function functionOf(template: Template, name: string): Resource {
  const found = resources(template, 'AWS::Lambda::Function').find(
    ({ Properties }) => environmentOfFunction(Properties).SERVICE_NAME === name,
  );
  if (!found) throw new Error(`the template has no function ${name}`);
  return found;
}

/** The environment variables of a function's properties. */
export const environmentOfFunction = (properties: Resource['Properties']): Record<string, unknown> =>
  (properties.Environment as { Variables?: Record<string, unknown> } | undefined)?.Variables ?? {};

function standIns(): Built {
  const root = mkdtempSync(join(tmpdir(), 'stations-built-'));
  const put = (folder: string, file: string, content: string) => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, file), content);
  };
  for (const { name } of [...DESKS, ...JOBS])
    put(`functions/${name}`, 'index.mjs', `export const handler = '${name}';`);
  put('site', 'index.html', '<!doctype html>');
  put('site/district', 'index.html', '<!doctype html>');
  put('site/assets', 'main-3f2a.js', '');
  return { functions: join(root, 'functions'), site: join(root, 'site') };
}

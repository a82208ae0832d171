import { Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { synthesised } from './synthesised.ts';

const CITY_OWN_SERVER = {
  region: 'cn-north-1',
  edge: 'none',
  issuer: { url: 'https://login.example.cn', audience: 'stations', clientId: 'site' },
} as const;

/** Findings of AWS's rules that no line of ours acknowledges with a reason, as `rule at construct`. */
const findings = (row: Parameters<typeof synthesised>[0]): string[] => {
  const { app } = synthesised(row);
  return new AwsSolutionsChecks(app)
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
    );
};

describe("AWS's rules for a sound deployment", () => {
  it.each([
    ['the settings of dev', {}],
    ['a known account and region', { account: '123456789012', region: 'ap-east-1' }],
    ['e-mail', { mail: { sender: 'stations@mail.example.org' } }],
    ['a Chinese region behind a server of the city', CITY_OWN_SERVER],
  ])('find nothing that is not acknowledged with a reason, with %s', (_, row) => {
    expect(findings(row)).toEqual([]);
  });

  it('would stop a synthesis that breaks one', () => {
    const { app } = synthesised();
    const [stack] = app.node.findAll().filter(({ node }) => node.id === 'stations-dev-service');
    if (!stack) throw new Error('no service stack');
    const open = new Bucket(stack, 'Open');
    expect(
      new AwsSolutionsChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName),
    ).toContain('AwsSolutions-S10');
    Validations.of(open).acknowledge({ id: 'AwsSolutions-S10', reason: 'Only to see that a reason counts.' });
    expect(
      new AwsSolutionsChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName),
    ).not.toContain('AwsSolutions-S10');
  });
});

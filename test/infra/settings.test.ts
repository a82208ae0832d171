import { describe, expect, it } from 'vitest';
import { checkedSettings, refuseDemonstrationClock, settingsOf } from '../../infra/settings.ts';

const CHINA = {
  stage: 'ningbo',
  region: 'cn-north-1',
  edge: 'none',
  issuer: { url: 'https://login.example.cn', audience: 'stations', clientId: 'site' },
} as const;

describe('the settings of a stage', () => {
  it('of dev name Cognito, CloudFront and a year of logs', () => {
    expect(settingsOf('dev')).toEqual({
      stage: 'dev',
      programme: 'ningbo',
      issuer: { cognito: true },
      scope: 'openid',
      edge: 'cloudfront',
      logRetentionDays: 365,
    });
  });

  it('of an unknown stage are refused with the stages there are', () => {
    expect(() => settingsOf('prod')).toThrow("there is no 'prod'; there are dev");
  });

  it('take an issuer that the city has, in the China partition too', () => {
    expect(checkedSettings(CHINA).issuer).toEqual(CHINA.issuer);
  });

  it.each([
    [
      'Cognito in China',
      { ...CHINA, issuer: { cognito: true } },
      /China partition has no Cognito user pools/,
    ],
    [
      'CloudFront in China',
      { ...CHINA, edge: 'cloudfront' },
      /China partition has neither origin access control/,
    ],
    [
      'a name at CloudFront without its certificate',
      { stage: 'dev', domain: { name: 'stations.example.cn' } },
      /certificateArn from us-east-1/,
    ],
    [
      'a certificate from another region',
      {
        stage: 'dev',
        domain: {
          name: 'stations.example.cn',
          certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/1',
        },
      },
      /domain\.certificateArn/,
    ],
    [
      'Cognito without knowing where the site is',
      { stage: 'dev', edge: 'none' },
      /which name the site is reached/,
    ],
    ['logs kept for five months', { stage: 'dev', logRetentionDays: 150 }, /at least six months/],
    [
      'an issuer over plain http',
      { stage: 'dev', issuer: { url: 'http://login.example.cn', audience: 'a', clientId: 'b' } },
      /issuer/,
    ],
    ['e-mail in China', { ...CHINA, mail: { sender: 'a@example.cn' } }, /China partition has no SES/],
    ['e-mail from nobody', { stage: 'dev', mail: { sender: 'example.cn' } }, /mail\.sender/],
    ['a setting that does not exist', { stage: 'dev', sizeOfLambda: 5 }, /sizeOfLambda/],
  ])('refuse %s', (_, row, sentence) => {
    expect(() => checkedSettings(row as Parameters<typeof checkedSettings>[0])).toThrow(sentence);
  });
});

describe('a deployment', () => {
  it.each(['NOW', 'CLOCK_OFFSET_MS'])('is refused while %s is set', (name) => {
    expect(() => refuseDemonstrationClock({ [name]: '2025-12-22T09:00+08:00' })).toThrow(`${name} is set`);
  });

  it('goes on with the real clock', () => {
    expect(() => refuseDemonstrationClock({ PATH: '/usr/bin' })).not.toThrow();
  });
});

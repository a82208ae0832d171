import { Aws, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import type { Issuer, IssuerClient } from './issuer.ts';

/**
 * The issuer of a city that brings none: a Cognito pool of accounts that an administrator makes, each with a password
 * and a one-time code from an authenticator. The pool is data and outlives the service: officers' records point to
 * its subjects.
 */
export class Identity extends Construct implements Issuer {
  readonly url: string;
  readonly origins: readonly string[];
  private readonly pool: UserPool;
  private readonly scope: string;

  constructor(scope: Construct, id: string, settings: Pick<Settings, 'stage' | 'scope'>) {
    super(scope, id);
    this.scope = settings.scope;
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.NONE,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.pool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        'No account signs up by itself and each has a second factor; the plus tier guards what is not there.',
    });
    const domain = this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `stations-${settings.stage}-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const { region, urlSuffix } = Stack.of(this);
    const origin = `https://cognito-idp.${region}.${urlSuffix}`;
    this.url = `${origin}/${this.pool.userPoolId}`;
    this.origins = [origin, domain.baseUrl()];
  }

  /** Authorization code with PKCE, no secret, an access token that lives a working day of 8 hours. */
  client(scope: Construct, siteUrl: string): IssuerClient {
    const client = new UserPoolClient(scope, 'SiteClient', {
      userPool: this.pool,
      generateSecret: false,
      preventUserExistenceErrors: true,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: this.scope.split(' ').map((name) => OAuthScope.custom(name)),
        callbackUrls: [`${siteUrl}/signed-in/`],
        logoutUrls: [`${siteUrl}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      accessTokenValidity: Duration.hours(8),
      idTokenValidity: Duration.hours(8),
      // Cognito always issues one, living no shorter than the access token; the site never keeps it.
      refreshTokenValidity: Duration.hours(8),
      enableTokenRevocation: true,
    });
    new CfnManagedLoginBranding(scope, 'SignInPage', {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return { clientId: client.userPoolClientId, audience: client.userPoolClientId };
  }
}

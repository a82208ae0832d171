import * as z from 'zod';

const issuer = z.union([
  z.strictObject({ cognito: z.literal(true) }),
  z.strictObject({
    /** Issuer of an OpenID Connect service reachable from the internet, exactly as in its tokens' `iss`. */
    url: z.url({ protocol: /^https$/ }),
    /** What its access tokens name in `aud` (or `client_id`). */
    audience: z.string().min(1),
    /** Public client registered there for this site, with PKCE and without a secret. */
    clientId: z.string().min(1),
  }),
]);

const schema = z
  .strictObject({
    stage: z.string().regex(/^[a-z][a-z0-9-]{0,15}$/),
    /** Left out: the account and region of whoever deploys; synthesis then needs neither. */
    account: z
      .string()
      .regex(/^\d{12}$/)
      .optional(),
    region: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
      .optional(),
    /** Which programme under functions/domain/programme the functions load; the site is built for it too. */
    programme: z.string().min(1),
    issuer,
    /** Scope that an access token must carry, and that the site asks the issuer for. */
    scope: z.string().min(1),
    /** `cloudfront`: the site, `/api` and `/data` on one origin. `none`: the city puts its own server in front. */
    edge: z.enum(['cloudfront', 'none']),
    /** The site's own name. Behind CloudFront its certificate must be in us-east-1. */
    domain: z
      .strictObject({
        name: z.hostname(),
        certificateArn: z.string().startsWith('arn:aws:acm:us-east-1:').optional(),
      })
      .optional(),
    /** Who hears of an alarm, besides the topic itself. */
    alarmEmail: z.email().optional(),
    /** Address of a group chat's robot (DingTalk, WeCom) that reminders go to as well. Whoever knows it can post there. */
    robotUrl: z.url({ protocol: /^https$/ }).optional(),
    /** E-mail through SES, to officers who have an address; left out: none is sent. */
    mail: z
      .strictObject({
        /** Verified in SES, or of a domain that is. */
        sender: z.email(),
      })
      .optional(),
    /** Concurrent executions set aside, by function name. New accounts have too few to set any aside. */
    reservedConcurrency: z.record(z.string(), z.int().positive()).optional(),
    logRetentionDays: z.literal(
      [180, 365, 400, 545, 731, 1096, 1827, 3653],
      'logs are kept for at least six months (网络安全法); CloudWatch takes 180, 365, 400, 545, 731, 1096, 1827 or 3653 days',
    ),
  })
  .refine((s) => !(inChina(s) && 'cognito' in s.issuer), {
    message:
      'issuer: the China partition has no Cognito user pools; name a public issuer { url, audience, clientId }',
  })
  .refine((s) => !(inChina(s) && s.edge === 'cloudfront'), {
    message:
      "edge: the China partition has neither origin access control nor CloudFront functions; choose 'none'",
  })
  .refine((s) => !(inChina(s) && s.mail), {
    message: 'mail: the China partition has no SES; reminders go to robotUrl there',
  })
  .refine((s) => !(s.edge === 'cloudfront' && s.domain && !s.domain.certificateArn), {
    message: 'domain: CloudFront serves a name of your own only with a certificateArn from us-east-1',
  })
  .refine((s) => !(s.edge === 'none' && 'cognito' in s.issuer && !s.domain), {
    message: 'domain: without CloudFront, Cognito must be told under which name the site is reached',
  });

/** What one deployment decides; everything else is the same for every city and stage. */
export type Settings = Readonly<z.infer<typeof schema>>;

/** The programme of a stage, a laptop or a build that names none. */
export const DEFAULT_PROGRAMME = 'ningbo';

const DEFAULTS = {
  programme: DEFAULT_PROGRAMME,
  issuer: { cognito: true },
  scope: 'openid',
  edge: 'cloudfront',
  logRetentionDays: 365,
} as const;

/** The stages that exist: each says only how it departs from the defaults. */
const STAGES: Readonly<Record<string, Partial<z.input<typeof schema>>>> = {
  dev: {},
};

/**
 * The settings of a stage named on the command line (`cdk deploy -c stage=dev`).
 * @throws Error in one sentence when the stage is unknown or its settings cannot work together.
 */
export function settingsOf(stage: string): Settings {
  const row = STAGES[stage];
  if (!row) throw new Error(`stage: there is no '${stage}'; there are ${Object.keys(STAGES).join(', ')}`);
  return checkedSettings({ ...row, stage });
}

/**
 * Completes a row with the defaults and checks it.
 * @throws Error that names each setting at fault and what it may be.
 */
export function checkedSettings(row: Partial<z.input<typeof schema>>): Settings {
  const result = schema.safeParse({ ...DEFAULTS, ...row });
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message))
      .join('\n'),
  );
}

/**
 * Refuses to build a deployment while a demonstration's clock is set: the cloud has only the real one.
 * @throws Error that names the variable.
 */
export function refuseDemonstrationClock(environment: Readonly<Record<string, string | undefined>>): void {
  for (const name of ['NOW', 'CLOCK_OFFSET_MS']) {
    if (environment[name]) throw new Error(`${name} is set: a deployment has the real clock only, unset it`);
  }
}

/** True where the deployment goes to a region of the China partition. */
const inChina = ({ region }: { readonly region?: string | undefined }): boolean =>
  region?.startsWith('cn-') ?? false;

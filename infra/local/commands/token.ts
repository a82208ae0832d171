import { resolve } from 'node:path';
import { answers } from '../answers.ts';
import { Cannot, orSayWhy } from '../cannot.ts';
import { DEMONSTRATION_ACCOUNTS } from '../demonstration/accounts.ts';
import { keptSigningKey } from '../identity/signing-key.ts';
import { mintToken } from '../identity/token.ts';
import { announced } from '../lock.ts';

/** `npm run -s token -- ACCOUNT`: prints a bearer token of the running local issuer. */
async function token(): Promise<void> {
  const account = process.argv[2] ?? '';
  if (!DEMONSTRATION_ACCOUNTS.some((one) => one.account === account)) {
    const given = account === '' ? 'No account was named' : `There is no account ${account}`;
    throw new Cannot(
      `${given}: name admin, city, leader, auditor, a district such as haishu, or a township's 9-character code, for example npm run -s token -- haishu.`,
    );
  }
  const dataDir = resolve(process.env.DATA_DIR || '.data');
  const issuer = (await announced(dataDir))?.issuer;
  const key = await keptSigningKey(dataDir);
  if (!issuer || key === null || !(await answers(`${issuer}/.well-known/openid-configuration`))) {
    throw new Cannot(
      `Nothing is running on ${dataDir}: start it with npm start, wait for its line "ready", or name its directory in DATA_DIR.`,
    );
  }
  console.log(await mintToken(issuer, key, account));
}

await orSayWhy(token);

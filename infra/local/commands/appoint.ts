import { randomUUID } from 'node:crypto';
import { isAdministrator } from '#domain/decisions/appointing.ts';
import { Login, OfficerInput } from '#domain/records/officer.ts';
import { Cannot, orSayWhy } from '../cannot.ts';
import { withRegistry } from '../connect.ts';

const DATA_DIR = process.env.DATA_DIR || '.data';

/** Id of the first administrator; everybody else gets one from an administrator. */
const FIRST = 'admin';

/**
 * `npm run appoint -- ISSUER SUBJECT NAME`: makes the first administrator, known by that sign-in, who appoints everybody
 * else. On the tables that RECORDS_TABLE and AUDIT_TABLE name, with the credentials of the environment; where they are
 * not set, on the data directory. Exit 1 where there is an administrator already.
 */
async function appoint(): Promise<void> {
  const asked = askedFor(process.argv.slice(2));
  const isDeployed = Boolean(process.env.RECORDS_TABLE && process.env.AUDIT_TABLE);
  if (isDeployed) await appointFirst(asked);
  else await withRegistry(DATA_DIR, () => appointFirst(asked));
}

interface Asked {
  readonly login: Login;
  readonly officer: OfficerInput;
}

/** @throws Cannot for anything but a sign-in and a name. */
function askedFor([issuer, subject, name, ...more]: readonly string[]): Asked {
  const login = Login.safeParse({ issuer, subject });
  const officer = OfficerInput.safeParse({ name, role: 'CITY_ADMIN', active: true });
  if (!login.success || !officer.success || more.length > 0)
    throw new Cannot(
      'Name the issuer exactly as in its tokens, the subject that it gives the person, and the name, 2 to 20 characters: npm run appoint -- https://id.example.org 3f9a61c2 张三.',
    );
  return { login: login.data, officer: officer.data };
}

// The store finds the tables through the environment, which withRegistry sets.
async function appointFirst({ login, officer }: Asked): Promise<void> {
  const { moment } = await import('#store/clock.ts');
  const { commit } = await import('#store/commit.ts');
  const { keys } = await import('#store/keys.ts');
  const { listOfficers } = await import('#store/officers.ts');
  const { Overtaken } = await import('#store/overtaken.ts');
  const administrator = (await listOfficers()).find(isAdministrator);
  if (administrator)
    throw new Cannot(
      `There is an administrator already, ${administrator.id}: officers are appointed on the city's page.`,
    );
  const { issuer, subject } = login;
  const act = { operation: 'appointFirst', at: moment(), requestId: randomUUID() };
  try {
    await commit({
      act: { officer: 'system', role: 'SYSTEM', ...act },
      writes: [
        { key: keys.officer(FIRST), before: null, after: { id: FIRST, ...officer } },
        { key: keys.login(issuer, subject), before: null, after: { officer: FIRST, ...login } },
      ],
    });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    throw new Cannot(
      `There is already an officer ${FIRST}, or one known by this sign-in: name another sign-in.`,
    );
  }
  console.log(`${officer.name} is the administrator ${FIRST}, known to ${issuer} as ${subject}.`);
}

await orSayWhy(appoint);

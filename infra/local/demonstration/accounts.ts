import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Role } from '#domain/roles.ts';

/** An account of the demonstration: the subject of its tokens, and what its officer's record says. */
export interface DemonstrationAccount {
  /** Subject at the local issuer, and the word for `npm run -s token -- ACCOUNT`. */
  readonly account: string;
  /** Invented, as the first two characters say. */
  readonly name: string;
  readonly role: Role;
  /** Six digits; null for the city's own. */
  readonly districtCode: string | null;
  /** Nine characters; null unless the account is a township's. */
  readonly townshipCode: string | null;
}

const CITY = [
  ['admin', '演示管理员', 'CITY_ADMIN'],
  ['city', '演示经办人', 'CITY_OFFICER'],
  ['leader', '演示领导', 'LEADER'],
  ['auditor', '演示审计员', 'AUDITOR'],
] as const;

/** Who prepares in each district; where the second of two officers reviews, both file under their own names. */
const DISTRICTS = [
  ['haishu', '演示填报人', '330203'],
  ['haishu2', '演示审核人', '330203'],
  ['jiangbei', '演示填报人', '330205'],
  ['beilun', '演示填报人', '330206'],
  ['zhenhai', '演示填报人', '330211'],
  ['yinzhou', '演示填报人', '330212'],
  ['fenghua', '演示填报人', '330213'],
  ['xiangshan', '演示填报人', '330225'],
  ['ninghai', '演示填报人', '330226'],
  ['yuyao', '演示填报人', '330281'],
  ['cixi', '演示填报人', '330282'],
] as const;

/**
 * Every account that the local issuer knows: the city's, each district's (海曙 has two, so that a reviewer can be told
 * from a preparer), and one a township under its nine-character code, townships yet to be founded included.
 */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  ...CITY.map(([account, name, role]) => ({ account, name, role, districtCode: null, townshipCode: null })),
  ...DISTRICTS.map(([account, name, districtCode]) => ({
    ...{ account, name, districtCode, townshipCode: null },
    role: 'DISTRICT_OFFICER' as const,
  })),
  ...NINGBO.townships.map(({ code, districtCode }) => ({
    ...{ account: code, name: '演示员', districtCode, townshipCode: code },
    role: 'TOWNSHIP_OFFICER' as const,
  })),
];

/** The township that the sign-in page names as an example. */
export const EXAMPLE_TOWNSHIP = '330282108';

/** The programme whose divisions the accounts belong to. */
export const DEMONSTRATION_PROGRAMME = NINGBO;

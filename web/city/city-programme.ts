import { type Gate, townshipName as nameOfTownship, type Programme } from '#domain/programme.ts';
import { districtName as nameOf } from '../parts/district-name.ts';
import { PROGRAMME } from '../programme/programme.ts';
import { language } from '../strings/language.ts';

/** The programme that this site was built for. */
export const programme: Programme = PROGRAMME;

/** A district's name by its code. */
export const districtName = (code: string): string => nameOf(programme, code);

/** A township's name by its code; the code itself for one that is none. */
export const townshipName = (code: string): string => nameOfTownship(programme, code);

/** A district as people say it beside others: 「宁海」. */
export const shortName = (districtCode: string): string =>
  districtName(districtCode).replace(/^(..+)[区县市]$/, '$1');

/** A township with its district, short: 「慈溪 桥头镇」. */
export const placeName = (townshipCode: string): string =>
  `${shortName(townshipCode.slice(0, 6))} ${townshipName(townshipCode)}`;

/** Townships in a row, a district named where it begins: 「慈溪 桥头镇」, 「龙山镇」, 「宁海 强蛟镇」. */
export const placeNames = (townshipCodes: readonly string[]): readonly string[] =>
  townshipCodes.map((code, i) =>
    townshipCodes[i - 1]?.slice(0, 6) === code.slice(0, 6) ? townshipName(code) : placeName(code),
  );

/** A gate by the name that this page's language has for it. */
export const gateName = ({ name, nameEn }: Pick<Gate, 'name' | 'nameEn'>): string =>
  language === 'zh' ? name : nameEn;

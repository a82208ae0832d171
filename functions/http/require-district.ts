import { refusal } from '#domain/refusal.ts';
import { programme } from '#store/programme.ts';

/** A district that the programme knows. @throws NOT_FOUND: city-wide roles pass every scope, so an invented code gets here */
export function requireDistrict(districtCode: string): void {
  if (!programme().districts.some((district) => district.code === districtCode)) throw refusal('NOT_FOUND');
}

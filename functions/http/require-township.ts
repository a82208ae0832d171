import { townshipOf } from '#domain/programme.ts';
import { refusal } from '#domain/refusal.ts';
import { programme } from '#store/programme.ts';

/** A township that the programme knows, in this district. @throws NOT_FOUND: a path that mixes two districts names nothing */
export function requireTownship(districtCode: string, townshipCode: string): void {
  if (townshipOf(programme(), townshipCode)?.districtCode !== districtCode) throw refusal('NOT_FOUND');
}

import { mosaicOf } from '#domain/programme/choose-mosaic.ts';
import type { Mosaic } from '#domain/programme.ts';
import { PROGRAMME } from '../../programme/programme.ts';

/** The drawing of the city whose roadmap this site shows; it comes with its panel. */
export const CITY_MOSAIC: Mosaic = mosaicOf(PROGRAMME.id);

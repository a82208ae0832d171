import { MOSAIC, type Mosaic } from '#domain/programme/ningbo/mosaic.ts';

/** The drawing of the city whose roadmap this site shows; it comes with its panel. */
export const CITY_MOSAIC: Mosaic = MOSAIC;

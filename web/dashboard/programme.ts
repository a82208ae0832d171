import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Programme } from '#domain/programme.ts';

/** The programme whose roadmap this site shows. With `mosaic/city-mosaic.ts` the places of the page that know which city. */
export const PROGRAMME: Programme = NINGBO;

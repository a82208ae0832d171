import { MOSAIC as DRAWING, type Mosaic } from '#domain/programme/ningbo/mosaic.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Programme } from '#domain/programme.ts';

/** The programme whose roadmap this site shows, and its drawing. The one place of the page that knows which city. */
export const PROGRAMME: Programme = NINGBO;
export const MOSAIC: Mosaic = DRAWING;

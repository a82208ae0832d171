import { EXCHANGE_ROUTES } from '#contract/routes/exchange.ts';
import { desk } from '../stack.ts';
import { getScan } from './get-scan.ts';
import { putScan } from './put-scan.ts';

/** Lambda entry of the desk through which files go in and out. */
export const handler = desk(EXCHANGE_ROUTES, { getScan, putScan });

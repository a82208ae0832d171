import { saveFile } from '../file/save-file.ts';
import { type CsvCell, csv } from './csv.ts';

/** Hands a sheet to the browser as a file `<name>.csv`. */
export function downloadCsv(name: string, rows: readonly (readonly CsvCell[])[]): void {
  saveFile(`${name}.csv`, new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' }));
}

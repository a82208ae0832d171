import type { DeskWords } from '../zh/desk.ts';

/** The district desk's frame in English. */
export const en: DeskWords = {
  places: {
    home: 'To do',
    report: 'Report',
    stations: 'Stations',
    plan: 'Annual plan',
    funding: 'Funding',
    history: 'Record of acts',
    problems: 'Problems and difficulties',
  },
  skipFile: 'filing',
  opening: 'Opening the desk…',
  failed: 'The desk could not be opened',
  failedWhat: 'Nothing is lost. Try again when the network is back.',
  retry: 'Try again',
  notHere: 'No such page',
  notHereWhat: 'The address may be wrong.',
  toHome: 'To the list',
  cityOfficer: 'This is the desk of a district',
  cityOfficerWhat: 'Your account is city-wide: please use the city desk.',
  toCity: 'To the city desk',
};

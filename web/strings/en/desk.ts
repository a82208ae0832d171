import type { DeskWords } from '../zh/desk.ts';

/** The district desk's frame in English. */
export const en: DeskWords = {
  days: {
    inHoliday: (weekday, holiday) => `${weekday}, in the ${holiday} break`,
    worked: (weekday) => `${weekday}, worked in exchange`,
    until: (day, note, clock) => `due ${day} (${note}) by ${clock}`,
    midnight: '24:00',
    notMoved: (until) => `${until}, not postponed`,
  },
  places: { home: 'To do', report: 'Report', stations: 'Stations', plan: 'Annual plan', funding: 'Funding' },
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

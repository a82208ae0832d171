import { dayOf, type Instant } from '#domain/calendar.ts';
import { maskName, maskNumber, stationName } from '#domain/names.ts';
import type { Programme } from '#domain/programme.ts';
import type { Station, StationPeople, StationView } from '#domain/records/station.ts';
import { staffAt } from '#domain/staff.ts';
import type { Stored } from '#store/transaction.ts';
import { plain } from '../plain.ts';

/** A station as its page reads it: named, people masked (张*, ****1234), counted workers as of now. */
export function stationView(
  stored: Stored<Station>,
  people: StationPeople | null,
  programme: Programme,
  at: Instant,
): StationView {
  const { staff, ...station } = plain<Station>(stored);
  return {
    ...station,
    name: stationName(programme, station.townshipCode),
    responsibleContact: people ? maskName(people.responsibleContact) : '',
    responsiblePhone: people ? maskNumber(people.responsiblePhone) : '',
    staff: staff.map(({ certHash: _hash, ...posting }) => {
      const person = people?.staff[posting.id];
      return {
        ...posting,
        name: person ? maskName(person.name) : '',
        certNo: person?.certNo ? maskNumber(person.certNo) : null,
      };
    }),
    counted: staffAt(staff, station.modes, dayOf(at)).counted,
  };
}

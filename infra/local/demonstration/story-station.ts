import { addMonths, type Day, lastDayOf, monthOf } from '#domain/calendar.ts';
import { HOST_WORDS } from '#domain/programme/ningbo/lists.ts';
import { type Programme, townshipOf } from '#domain/programme.ts';
import { StationInput } from '#domain/records/station.ts';
import { FUNCTIONS, HOSTS, type Room, SERVICE_GROUPS } from '#domain/vocabulary.ts';
import { STORY, type StoryStation } from './story.ts';
import { postingsOn } from './story-people.ts';

/** Months that a contract runs before it is renewed. */
const CONTRACT_MONTHS = 24;
/** Fen of a contract where no plan names a budget. */
const CONTRACT_FEN = 30_000_000;

const ROOM_DEFECTS: Readonly<Record<string, Room>> = {
  ARCHIVE_ROOM: 'ARCHIVE_ROOM',
  CASE_ROOM: 'CASE_ROOM',
  GROUP_ROOM: 'GROUP_ROOM',
  OFFICE: 'OFFICE',
};

/** The day on which a station's record begins: the baseline's import, or the acceptance of its plan. */
export const recordedOn = (station: StoryStation): Day =>
  station.legacy ? '2020-12-31' : (station.plannedOn ?? station.startedOn);

/** Every day on which what a form would send of the station changes, ascending. */
export function changeDays(station: StoryStation): readonly Day[] {
  const first = recordedOn(station);
  const days = [
    first,
    station.detailsOn ?? first,
    station.builtOn,
    station.operatingOn,
    station.systemsOn ?? first,
    ...station.mode.flatMap(([from, mode]) =>
      mode === 'PURCHASED_SERVICE' ? renewals(station, from) : [from],
    ),
    ...station.staff.map(([from]) => from),
    ...(station.defects ?? []).flatMap(([, from, until]) => [from ?? first, until ?? first]),
    ...Object.keys(station.villages).map((month) => `${month}-01`),
  ];
  return [...new Set(days.map((day) => (day < first ? first : day)))].sort();
}

/** The starts of a contract and of its renewals, as long as the story runs. */
function renewals(station: StoryStation, from: Day): Day[] {
  const next = station.mode.find(([day]) => day > from)?.[0] ?? '2026-01-01';
  const starts: Day[] = [];
  for (let start = from; start < next; start = plusMonths(start, CONTRACT_MONTHS)) starts.push(start);
  return starts;
}

/** The same day of the month, or the month's last. */
function plusMonths(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const same = `${month}-${day.slice(8)}`;
  return same > lastDayOf(month) ? lastDayOf(month) : same;
}

/** What a form would send of the station on a day of the story: a pure function of the day. */
export function stationOn(
  station: StoryStation,
  day: Day,
  programme: Programme,
  budgetFen: number | null,
): StationInput {
  const township = townshipOf(programme, station.code);
  const began = station.operatingOn <= day;
  const premises = station.legacy ? (station.detailsOn ?? '9999') <= day : station.builtOn <= day;
  const wrong = new Set(
    (station.defects ?? [])
      .filter(([, from, until]) => (from ?? '') <= day && day < (until ?? '9999'))
      .map(([what]) => what),
  );
  const rooms: Room[] = [
    'OFFICE',
    'CASE_ROOM',
    'GROUP_ROOM',
    'ARCHIVE_ROOM',
    ...(station.multi ? ['MULTI_FUNCTION' as const] : []),
  ];
  return StationInput.parse({
    townshipCode: station.code,
    legacy: station.legacy ?? false,
    responsibleUnit: `${township?.name}${township?.kind === 'SUBDISTRICT' ? '办事处' : '人民政府'}`,
    responsibleContact: '演示联系人',
    responsiblePhone: '0574-00000000',
    address: premises ? station.address : null,
    areaM2: premises ? station.areaM2 : null,
    hostFacilityTypes: premises ? station.hosts.map(hostOf) : [],
    hostOther: premises ? (station.hostOther ?? null) : null,
    rooms: premises ? rooms.filter((room) => ![...wrong].some((what) => ROOM_DEFECTS[what] === room)) : [],
    equipmentReady: premises && !wrong.has('EQUIPMENT'),
    signboardHung: premises && !wrong.has('SIGN'),
    usesNingboLogo: premises && !wrong.has('LOGO'),
    systemsEstablished: premises && (station.systemsOn ?? station.builtOn) <= day,
    modes: modesOn(station, day, budgetFen),
    firstServiceOn: began ? station.operatingOn : null,
    functions: began ? station.functions.map((i) => FUNCTIONS[i]) : [],
    keyServiceGroups: began ? station.groups.map((i) => SERVICE_GROUPS[i]) : [],
    keyServiceContents: began ? STORY.legend.focus[station.focus] : null,
    villageCodes: began ? villagesBy(station, monthOf(day)) : [],
    staff: postingsOn(station, day),
  });
}

const hostOf = (word: string): string =>
  HOSTS.find((id) => id === word || HOST_WORDS[id].zh === word) ?? word;

function modesOn(station: StoryStation, day: Day, budgetFen: number | null): object[] {
  return station.mode
    .filter(([from]) => from <= day)
    .map(([from, operatingMode, operator]) => {
      if (operator === undefined) return { from, operatingMode };
      const starts = renewals(station, from).filter((start) => start <= day);
      const contractStart = starts[starts.length - 1] ?? from;
      return {
        from,
        operatingMode,
        operatorOrgId: STORY.operators.find((o) => o.id === operator)?.uscc,
        contractNo: `演示合同${station.code}`,
        contractStart,
        contractEnd: plusMonths(contractStart, CONTRACT_MONTHS),
        contractAmountFen: budgetFen ?? CONTRACT_FEN,
      };
    });
}

/** Codes of the villages whose start month is not after `month`. */
export const villagesBy = (station: StoryStation, month: string): string[] =>
  Object.entries(station.villages)
    .filter(([start]) => start <= month)
    .flatMap(([, digits]) => digits.split(' ').map((three) => station.code + three));

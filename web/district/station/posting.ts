import type { StationInput } from '#domain/records/station.ts';
import type { StaffRole } from '#domain/vocabulary.ts';
import type { StationRecord } from './station-record.ts';
import { textOf, textOrNull } from './typed-text.ts';

/** A posting as its form holds it. Empty name and number leave what is kept as it is. */
export interface TypedPosting extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly role: string;
  readonly post: string;
  readonly postReason: string;
  readonly employer: string;
  readonly certified: boolean;
  readonly certLevel: string;
  readonly certNo: string;
  readonly fullTime: boolean;
  readonly onSite: boolean;
  readonly startOn: string;
  readonly endOn: string;
  readonly isSupervisor: boolean;
}

/** What a posting begins with: a director is a township leader and not counted; a worker works here alone. */
export const newPosting = (role: StaffRole | null, purchased: boolean): TypedPosting => ({
  name: '',
  role: role ?? '',
  post: role === 'DIRECTOR' ? 'TOWNSHIP_LEADER' : '',
  postReason: '',
  employer: role === 'DIRECTOR' || !purchased ? 'TOWNSHIP' : 'OPERATOR',
  certified: role !== 'DIRECTOR',
  certLevel: '',
  certNo: '',
  fullTime: role !== 'DIRECTOR',
  onSite: role !== 'DIRECTOR',
  startOn: '',
  endOn: '',
  isSupervisor: false,
});

/** A posting of the record in its form; a new one for an id that is not there. */
export function typedPosting({ view }: StationRecord, id: string, blank: TypedPosting): TypedPosting {
  const posting = view.staff.find((p) => p.id === id);
  if (!posting) return blank;
  return {
    name: '',
    role: posting.role,
    post: textOf(posting.post),
    postReason: textOf(posting.postReason),
    employer: posting.employer,
    certified: posting.certified,
    certLevel: textOf(posting.certLevel),
    certNo: '',
    fullTime: posting.fullTime,
    onSite: posting.onSite,
    startOn: posting.startOn,
    endOn: textOf(posting.endOn),
    isSupervisor: posting.isSupervisor,
  };
}

/** Index of a posting in what is sent: its own, or behind the last. */
export const postingIndex = ({ view }: StationRecord, id: string): number => {
  const index = view.staff.findIndex((posting) => posting.id === id);
  return index === -1 ? view.staff.length : index;
};

/** The record with this posting changed or added. */
export function withPosting(input: StationInput, id: string, typed: TypedPosting): unknown {
  const { name, certNo, ...open } = typed;
  const known = input.staff.some((posting) => posting.id === id);
  const posting = {
    ...open,
    id,
    post: textOrNull(typed.post),
    postReason: typed.post === 'OTHER' ? textOrNull(typed.postReason) : null,
    certLevel: typed.certified ? textOrNull(typed.certLevel) : null,
    startOn: textOrNull(typed.startOn),
    endOn: textOrNull(typed.endOn),
    ...(name === '' ? {} : { name }),
    ...(certNo === '' || !typed.certified ? {} : { certNo: certNo.replace(/\s/g, '') }),
  };
  const staff: readonly unknown[] = input.staff;
  return {
    ...input,
    staff: known ? input.staff.map((other) => (other.id === id ? posting : other)) : [...staff, posting],
  };
}

import { type PartName, type Parts, type Pointer, PUBLISHED_SCHEMA } from '#domain/published.ts';

const POINTER = '/data/current.json';

async function read<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** The pointer that names the parts which belong together. @throws when it is not there or of another schema. */
export async function fetchPointer(): Promise<Pointer> {
  const pointer = await read<Pointer>(POINTER);
  if (pointer.schema !== PUBLISHED_SCHEMA) throw new Error(`${POINTER}: schema ${pointer.schema}`);
  return pointer;
}

/** One part that the pointer names. @throws when it cannot be read. */
export const fetchPart = <N extends PartName>(pointer: Pointer, name: N): Promise<NonNullable<Parts[N]>> =>
  read(`/data/${pointer.parts[name].file}`);

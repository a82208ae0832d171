import {
  type PartName,
  type Parts,
  type Pointer,
  PUBLISHED_SCHEMA,
  type PublishedFile,
} from '#domain/published.ts';

const POINTER = '/data/current.json';

/** A published file that is not there, or not of the kind that this page reads. */
export class NotPublished extends Error {
  override readonly name = 'NotPublished';
}

async function read<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new NotPublished(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** The pointer that names the parts which belong together. @throws NotPublished without it, or for another schema. */
export async function fetchPointer(): Promise<Pointer> {
  const pointer = await read<Pointer>(POINTER);
  if (pointer.schema !== PUBLISHED_SCHEMA) throw new NotPublished(`${POINTER}: schema ${pointer.schema}`);
  return pointer;
}

/** A file that the pointer names. @throws NotPublished. */
export const fetchFile = <T>({ file }: PublishedFile): Promise<T> => read(`/data/${file}`);

/** One part that the pointer names. @throws NotPublished. */
export const fetchPart = <N extends PartName>(pointer: Pointer, name: N): Promise<NonNullable<Parts[N]>> =>
  fetchFile(pointer.parts[name]);

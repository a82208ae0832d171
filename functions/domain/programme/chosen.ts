/**
 * What a programme has of something, by the id that the deploy setting PROGRAMME names; `what` for the message.
 * @throws Error that lists the programmes that have it
 */
export function chosen<T>(what: string, byProgramme: Readonly<Record<string, T>>, id: string): T {
  const found = new Map(Object.entries(byProgramme)).get(id);
  if (found !== undefined) return found;
  throw new Error(`no ${what} "${id}"; there are: ${Object.keys(byProgramme).join(', ')}`);
}

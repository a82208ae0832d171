import { expect, test } from 'vitest';
import { programmeOf } from '#domain/programme/choose.ts';

test('a deployment for ningbo gets the programme of Ningbo', () => {
  expect(programmeOf('ningbo')).toMatchObject({
    id: 'ningbo',
    cityName: '宁波市',
    bureauName: '宁波市民政局',
  });
});

test('a programme that does not exist is refused with the names of those that do', () => {
  expect(() => programmeOf('atlantis')).toThrow('no programme "atlantis"; there are: ningbo');
});

import { expect, test } from 'vitest';
import { programmeOf } from '#domain/programme/choose.ts';
import { mosaicOf } from '#domain/programme/choose-mosaic.ts';
import { villageCodesOfProgramme } from '#domain/programme/choose-village-codes.ts';
import { villagesOfProgramme } from '#domain/programme/choose-villages.ts';
import { wordsOfProgramme } from '#domain/programme/choose-words.ts';

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

test('the same id gets the city’s drawing, its words and its villages', () => {
  expect(mosaicOf('ningbo').tiles).toHaveLength(programmeOf('ningbo').townships.length);
  expect(wordsOfProgramme('ningbo').clauses.R22).toMatchObject({ text: '站长1名。' });
  expect(villagesOfProgramme('ningbo')('330282108')[0]).toMatchObject({ code: '330282108001' });
  expect(villageCodesOfProgramme('ningbo')('330282108001')).toBe(true);
});

test('what a programme has not is said by name, and no name of the language itself passes for one', () => {
  expect(() => mosaicOf('atlantis')).toThrow('no mosaic for the programme "atlantis"; there are: ningbo');
  expect(() => programmeOf('constructor')).toThrow('no programme "constructor"');
});

import { expect, it } from 'vitest';
import { wordOfField } from '../../../web/district/field-label.ts';

it('says a field as the form does, and any other word as it is, whatever it is', () => {
  expect(wordOfField('staffOnSite')).toMatch(/\p{Script=Han}/u);
  for (const none of ['constructor', 'toString', '__proto__', 'none', ''])
    expect(wordOfField(none)).toBe(none);
});

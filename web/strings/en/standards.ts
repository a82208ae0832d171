import type { Facts } from '#domain/refusal.ts';
import type { StandardId } from '#domain/standards.ts';
import { factText, factWords } from '../facts.ts';
import type { StandardWords } from '../zh/standards.ts';
import { en as fields } from './fields.ts';

const standard = (finding: string | ((facts: Facts) => string), fix: string, go: string): StandardWords => ({
  finding: typeof finding === 'string' ? () => finding : finding,
  fix,
  go,
});

/** Findings and ways out in English. */
export const en: Readonly<Record<StandardId, StandardWords>> = {
  ROOMS: standard(
    (facts) => `Missing: ${factWords(facts, 'missing', fields.choices.room).join(', ')}`,
    'All four kinds of room; one room may serve two uses.',
    'Tick them',
  ),
  EQUIPMENT: standard('Equipment not confirmed', 'Equip the station, then tick it.', 'Tick it'),
  NAME: standard('The name is not proper', 'It is generated.', 'Look'),
  SIGNBOARD: standard('No sign outside', 'Hang the sign, then tick it; no photo is needed.', 'Tick it'),
  LOGO: standard('Signs do not carry the logo', 'Put the logo on the signs, then tick it.', 'Tick it'),
  ADDRESS: standard(
    (facts) =>
      facts.address === true ? 'No area' : facts.area === true ? 'No address' : 'No address, no area',
    'Both are needed before it counts as built.',
    'Fill in',
  ),
  RESPONSIBLE_UNIT: standard(
    'No responsible unit',
    'The township answers: name its unit and a contact.',
    'Fill in',
  ),
  MODE: standard(
    (facts) => (facts.mode === null ? 'No mode of operation' : 'The operator is not registered'),
    'Purchased service with an operator, or social work posts.',
    'Enter it',
  ),
  WORKERS: standard(
    (facts) => `${factText(facts, 'counted')} count, ${factText(facts, 'least')} are needed`,
    "Add certified full-time resident workers; the director does not count, and purchased service counts the operator's.",
    'Add one',
  ),
  DIRECTOR: standard(
    (facts) => (facts.directors === 0 ? 'No director' : `${factText(facts, 'directors')} directors`),
    'One director, as a rule a township leader or head of a section.',
    'Add one',
  ),
  DEPUTY: standard(
    (facts) => (facts.deputies === 0 ? 'No deputy' : `${factText(facts, 'deputies')} deputies`),
    "One deputy; the operator's head or a supervising worker will do, without a reason.",
    'Add one',
  ),
  FUNCTIONS: standard('No function chosen', 'Choose at least one.', 'Choose'),
  KEY_SERVICES: standard(
    (facts) =>
      facts.groups === true
        ? 'Main work is missing'
        : facts.contents === true
          ? 'No group chosen'
          : 'Neither groups nor main work',
    'Name the groups and the work that matter most here.',
    'Fill in',
  ),
  FIRST_SERVICE: standard('No first day of service', 'Give the first day once service has begun.', 'Fill in'),
  SYSTEMS: standard(
    'Working rules not confirmed',
    'Tick it once they are in place; acceptance looks at them.',
    'Tick it',
  ),
  HOST: standard('No host facility named', 'Name it, or choose "None".', 'Fill in'),
  OPERATOR_ELSEWHERE: standard(
    'Registered outside the city',
    'As a rule it is registered here; the exception has its reason.',
    'Look',
  ),
  DIRECTOR_POST: standard('Neither a township leader nor head of a section', 'Give the reason.', 'Fill in'),
  AREA: standard(
    (facts) => `${factText(facts, 'areaM2')} m², above ${factText(facts, 'hint')} m²`,
    'Check that the unit is square metres.',
    'Check',
  ),
};

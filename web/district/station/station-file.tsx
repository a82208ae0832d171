import { useState } from 'preact/hooks';
import { yearOf } from '#domain/calendar.ts';
import { isActive, modeAt } from '#domain/staff.ts';
import type { StandardId, StandardLine } from '#domain/standards.ts';
import { keepUnder, keptUnder, useKept } from '../../parts/kept/use-kept.ts';
import { isReached } from '../failing.ts';
import { addressOf } from '../place.ts';
import type { TownshipLine } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { Checklist } from './checklist.tsx';
import { Corrections } from './corrections.tsx';
import { type Editing, mendOf, type SectionName, sectionOf, storageKeyOf } from './editing.ts';
import { FundingFacts } from './funding-facts.tsx';
import { LifeActs } from './life-acts.tsx';
import { ModeForm } from './mode-form.tsx';
import { ModesList } from './modes-list.tsx';
import { PeopleTable } from './people-table.tsx';
import { PostingForm } from './posting-form.tsx';
import { type Premises, typedPremises } from './premises.ts';
import { PremisesFacts, PremisesForm } from './premises-section.tsx';
import { EditAction, type EditActionProps, Section } from './section.tsx';
import { ServicesFacts, ServicesForm } from './services-section.tsx';
import type { StationRecord } from './station-record.ts';
import { TownshipProposal } from './township-proposal.tsx';
import { useVillages, VillageChips, VillagesForm } from './villages-section.tsx';
import { stationWords } from './words.ts';

export interface StationFileProps {
  readonly record: StationRecord;
  readonly desk: Desk;
  readonly line: TownshipLine;
  readonly lines: readonly StandardLine[];
  readonly canEdit: boolean;
  /** Its dates stand otherwise now: it is to be read again. */
  readonly onChanged: () => void;
  readonly onRecord: (record: StationRecord) => void;
}

/** What can be said of a station's dates, then the five sections of its record, one of them at most in edit, beside the checklist that leads into them. */
export function StationFile(props: StationFileProps) {
  const { record, desk, line, lines, canEdit, onChanged, onRecord } = props;
  const t = stationWords();
  const { view } = record;
  const { today } = desk;
  const [editing, setEditing] = useKept<Editing>(`station ${view.townshipCode} editing`);
  const [start, setStart] = useState<string | undefined>(undefined);
  const [saved, setSaved] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const villages = useVillages(view.townshipCode);
  const mode = modeAt(view.modes, today);
  const standing = {
    modeFrom: mode?.from ?? null,
    directorId: view.staff.find((p) => p.role === 'DIRECTOR' && isActive(p, today))?.id ?? null,
  };
  const open = (next: Editing, pointer?: string) => {
    setSaved(false);
    const same = editing !== null && JSON.stringify(editing) === JSON.stringify(next);
    // What was typed is saved or given up first; an untouched form gives way.
    const busy = editing !== null && keptUnder(storageKeyOf(view.townshipCode, editing)) !== null;
    setBlocked(busy && !same);
    if (busy && !same) return;
    setStart(pointer);
    setEditing(next);
  };
  const takeOver = (proposed: Premises) => {
    const premises = { part: 'premises' } as const;
    const isBusy = editing !== null && keptUnder(storageKeyOf(view.townshipCode, editing)) !== null;
    const typed = { typed: proposed, base: typedPremises(view) };
    if (!isBusy) keepUnder(storageKeyOf(view.townshipCode, premises), typed);
    open(premises);
  };
  const access = (part: Editing['part']): EditActionProps['access'] =>
    !canEdit ? 'none' : editing?.part === part ? 'here' : 'free';
  const missing = (name: SectionName) => {
    const own = lines.filter((l) => {
      const way = mendOf(l.id, standing);
      return !l.met && l.purpose !== 'REMINDER' && way !== null && sectionOf(way.editing) === name;
    });
    const now = own.filter((l) => isReached(l.purpose, line.life)).length;
    return { now, ahead: own.length - now };
  };
  const about = (name: SectionName) => ({
    id: name,
    title: t.sections[name],
    missing: missing(name),
    blocked: blocked && editing !== null && sectionOf(editing) === name,
  });
  const mend = (id: StandardId) => {
    const way = mendOf(id, standing);
    if (way) open(way.editing, way.pointer);
  };
  const form = {
    record,
    storageKey: editing ? storageKeyOf(view.townshipCode, editing) : '',
    start,
    onRecord,
    onDone: () => {
      setEditing(null);
      setStart(undefined);
      setBlocked(false);
      setSaved(true);
    },
  };
  const people = {
    edit: (id: string) => open({ part: 'posting', id, role: null }),
    end: (id: string) => open({ part: 'end', id }),
    appoint: (role: 'DIRECTOR' | 'DEPUTY' | 'WORKER') => open({ part: 'posting', id: null, role }),
  };
  return (
    <>
      {canEdit && <LifeActs desk={desk} line={line} onMend={({ id }) => mend(id)} onChanged={onChanged} />}
      <Corrections key={view.version} districtCode={view.districtCode} townshipCode={view.townshipCode} />
      <div class="station-columns">
        <div class="station-record">
          <p class="spoken" role="status">
            {saved ? t.saved : ''}
          </p>
          <Section
            {...about('premises')}
            action={<EditAction access={access('premises')} onEdit={() => open({ part: 'premises' })} />}
          >
            {canEdit && editing?.part !== 'premises' && <TownshipProposal view={view} onTake={takeOver} />}
            {editing?.part === 'premises' ? <PremisesForm {...form} /> : <PremisesFacts view={view} />}
          </Section>
          <Section
            {...about('people')}
            action={
              <EditAction
                access={access('posting')}
                label={t.people.add}
                onEdit={() => people.appoint('WORKER')}
              />
            }
          >
            <PeopleTable view={view} today={today} actions={canEdit ? people : null} />
            <p class="caption">{t.people.foot(view.counted, desk.programme.thresholds.staffMinimum)}</p>
            {(editing?.part === 'posting' || editing?.part === 'end') && (
              <PostingForm
                key={form.storageKey}
                {...form}
                id={editing.id}
                role={editing.part === 'posting' ? editing.role : null}
                ending={editing.part === 'end'}
                purchased={mode?.operatingMode === 'PURCHASED_SERVICE'}
              />
            )}
          </Section>
          <Section
            {...about('operation')}
            action={
              <EditAction
                access={access('mode')}
                label={view.modes.length === 0 ? t.operation.add : t.operation.change}
                onEdit={() => open({ part: 'mode', from: null })}
              />
            }
          >
            <ModesList
              view={view}
              operators={desk.desk.operators}
              today={today}
              onEdit={canEdit ? (from) => open({ part: 'mode', from }) : null}
            />
            {editing?.part === 'mode' && (
              <ModeForm key={form.storageKey} {...form} from={editing.from} operators={desk.desk.operators} />
            )}
            <div class="section-head station-subhead">
              <h3>{t.operation.services}</h3>
              <div class="section-head-links">
                <EditAction access={access('services')} onEdit={() => open({ part: 'services' })} />
              </div>
            </div>
            {editing?.part === 'services' ? <ServicesForm {...form} /> : <ServicesFacts view={view} />}
          </Section>
          <Section
            {...about('funding')}
            note={t.funding.note(yearOf(today))}
            action={<a href={addressOf.funding(yearOf(today))}>{t.funding.toLedger}</a>}
          >
            <FundingFacts sums={desk.desk.funding[view.townshipCode]} life={line.life} />
          </Section>
          <Section
            {...about('villages')}
            {...(villages && villages.length > 0
              ? { note: t.villages.note(view.villageCodes.length, villages.length) }
              : {})}
            action={
              villages &&
              villages.length > 0 && (
                <EditAction access={access('villages')} onEdit={() => open({ part: 'villages' })} />
              )
            }
          >
            {editing?.part === 'villages' && villages ? (
              <VillagesForm {...form} villages={villages} />
            ) : (
              <VillageChips villages={villages} chosen={view.villageCodes} />
            )}
          </Section>
        </div>
        <Checklist lines={lines} life={line.life} onMend={canEdit ? mend : null} />
      </div>
    </>
  );
}

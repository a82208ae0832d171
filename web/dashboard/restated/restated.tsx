import { useState } from 'preact/hooks';
import type { CityFigures, Figures } from '#domain/figures.ts';
import { type FrozenCount, type FrozenPart, firstReported } from '#domain/frozen.ts';
import { districtOf, type Gate, type Programme } from '#domain/programme.ts';
import type { PublishedFile } from '#domain/published.ts';
import { PROGRAMME } from '../../programme/programme.ts';
import { languageReady } from '../../strings/language.ts';
import { fetchFile } from '../published/fetch-published.ts';
import { words } from '../words.ts';
import { Reasons } from './reasons.tsx';
import './restated.css';
import type { RestatedMark, RestatedProps } from './restated-mark.ts';
import { restatedWords } from './restated-words.ts';

/** The mark over a part of frozen figures. @throws NotPublished without it */
export async function restatedBy(file: PublishedFile): Promise<RestatedMark> {
  const [frozen] = await Promise.all([fetchFile<FrozenPart>(file), languageReady()]);
  return (props) => <Restated {...props} frozen={frozen} programme={PROGRAMME} />;
}

export interface RestatedOverProps extends RestatedProps {
  readonly frozen: FrozenPart;
  readonly programme: Programme;
}

/**
 * 首报126 beside 125: what the close fixed, where it differs from what is known now. A gate that its month's bulletin
 * held for provisional says that number instead (暂定), as long as the close that fixed it stands.
 */
export function Restated({ frozen: part, programme, published, figures, district, gate }: RestatedOverProps) {
  const t = restatedWords();
  const [open, setOpen] = useState(false);
  const { day, count, of } = counted(figures, gate);
  const now = of(district);
  const { frozen, provisional } = firstReported(part, day, count, district);
  if (frozen === null || day > figures.asOf.day) return null;
  const moved = frozen !== now;
  const first = moved ? frozen : gate && provisional;
  if (first === undefined || first === null || first === now) return null;
  const steps = (district === null ? part.districts : [district]).flatMap((code) => {
    const said = firstReported(part, day, count, code);
    const before = moved ? said.frozen : said.provisional;
    return before === null || before === of(code) ? [] : [{ code, before }];
  });
  return (
    <details
      class="restated"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <summary>{moved ? t.mark(first) : t.provisionalMark(first)}</summary>
      <div class="restated-note">
        <p>{moved ? t.moved(day, first, now) : t.settled(day, first, now)}</p>
        <ul>
          {steps.map(({ code, before }) => (
            <li key={code}>{t.step(words().district(districtOf(programme, code)), before, of(code))}</li>
          ))}
        </ul>
        {open && moved && published.officer !== null && (
          <Reasons {...{ programme, day, count }} districts={steps.map(({ code }) => code)} />
        )}
      </div>
    </details>
  );
}

/** What the figure beside the mark counts: to which day, as which frozen count, and of which unit (null: the city). */
function counted({ asOf, city, districts }: CityFigures, gate: Gate | undefined) {
  const count: FrozenCount =
    gate === undefined ? 'builtCount' : gate.fact === 'builtOn' ? 'newBuilt' : 'newOperating';
  const one = (unit: Figures | undefined): number =>
    (gate ? unit?.gates[gate.id]?.actual : unit?.builtCount) ?? 0;
  return {
    day: (gate && city.gates[gate.id]?.by) ?? asOf.day,
    count,
    of: (code: string | null): number => one(code === null ? city : districts[code]),
  };
}

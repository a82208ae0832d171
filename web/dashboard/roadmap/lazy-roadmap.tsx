import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { languageReady } from '../../strings/language.ts';
import type { RoadmapFigureProps } from '../charts.ts';
// The styles of what is fetched later, and the table that its parts share, are small and come with the page: a file of
// their own would be a request more.
import '../../parts/table-twin/table-twin.tsx';
import './curve.css';
import './roadmap.css';
import './time-machine.css';
import './year-columns.css';

/** The roadmap figure, fetched behind the sentence; its space is kept free until it comes. */
export function LazyRoadmap(props: RoadmapFigureProps) {
  const [Figure, setFigure] = useState<ComponentType<RoadmapFigureProps> | null>(null);
  useEffect(() => {
    void import('../charts.ts').then(async ({ RoadmapFigure }) => {
      await languageReady();
      setFigure(() => RoadmapFigure);
    });
  }, []);
  return Figure ? <Figure {...props} /> : <div class="roadmap-waiting" />;
}

import { type ComponentChild, render } from 'preact';
import { htmlLang, languageReady } from '../../strings/language.ts';
import { applyRememberedSize } from '../large-type/large-type.tsx';
import '../tokens.css';
import '../base.css';
import '../controls.css';
import '../tables.css';
import '../print.css';

/** Draws a page into `#page` once its language is there; in Chinese without waiting. */
export async function startPage(draw: () => ComponentChild): Promise<void> {
  document.documentElement.lang = htmlLang;
  applyRememberedSize();
  await languageReady();
  const root = document.getElementById('page');
  if (!root) throw new Error('the page has no #page');
  render(draw(), root);
}

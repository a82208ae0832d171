import { clockOf, dayOf } from '#domain/calendar.ts';
import { type Html, html } from '../identity/html.ts';
import { localPage } from '../identity/local-page.ts';
import { type MailWords, mailWords } from './mail-words.ts';
import type { ReadLetter } from './read-eml.ts';

/** The page of the letters that left on this computer, newest first; everything in them is text and nothing else. */
export function mailPage(lang: string | null, letters: readonly ReadLetter[], more: number): string {
  const t = mailWords(lang);
  const { other } = t;
  return localPage({
    ...{ lang: t.lang, title: t.title, brand: t.brand, styles: '/mail/mail.css' },
    tools: html`<a href="/mail/?lang=${other.lang}" lang="${other.lang}" hreflang="${other.lang}">${other.label}</a>`,
    main: html`<h1>${t.title}</h1>
<p class="returns">${letters.length === 0 ? t.none : t.what(letters.length)}</p>
${letters.map((letter) => article(t, letter))}
${more > 0 && html`<p class="hint">${t.more(more)}</p>`}`,
  });
}

const article = (
  t: MailWords,
  { subject, from, to, at, text }: ReadLetter,
): Html => html`<article class="letter">
<h2>${subject || t.noSubject}</h2>
<p class="hint">${at !== '' && html`<time datetime="${at}">${dayOf(at)} ${clockOf(at)}</time>`} ${t.from}${from} ${t.to}${to}</p>
<pre>${text}</pre>
</article>
`;

import { clockOf, dayOf } from '#domain/calendar.ts';
import { type Html, html } from '../identity/html.ts';
import { type MailWords, mailWords } from './mail-words.ts';
import type { ReadLetter } from './read-eml.ts';

/** The page of the letters that left on this computer, newest first; everything in them is text and nothing else. */
export function mailPage(lang: string | null, letters: readonly ReadLetter[], more: number): string {
  const t = mailWords(lang);
  return html`<!doctype html>
<html lang="${t.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<title>${t.title}</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/oidc/sign-in.css">
<link rel="stylesheet" href="/mail/mail.css">
</head>
<body>
<header class="masthead">
  <a class="brand" href="/"><img src="/mark.svg" alt="" width="32" height="32">${t.brand}</a>
  <p class="tools"><a href="/mail/?lang=${t.other.lang}" lang="${t.other.lang}" hreflang="${t.other.lang}">${t.other.label}</a></p>
</header>
<main>
<h1>${t.title}</h1>
<p class="returns">${letters.length === 0 ? t.none : t.what(letters.length)}</p>
${letters.map((letter) => article(t, letter))}
${more > 0 && html`<p class="hint">${t.more(more)}</p>`}
</main>
</body>
</html>
`.html;
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

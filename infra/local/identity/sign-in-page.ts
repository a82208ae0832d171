import type { DemonstrationAccount } from '../demonstration/accounts.ts';
import {
  DEMONSTRATION_ACCOUNTS,
  EXAMPLE_TOWNSHIP,
  DEMONSTRATION_PROGRAMME as PROGRAMME,
} from '../demonstration/accounts.ts';
import { type Html, html } from './html.ts';
import { localPage } from './local-page.ts';
import { type SignInWords, signInWords } from './sign-in-words.ts';

export interface SignInView {
  /** `en`, anything else is Chinese. */
  readonly lang: string | null;
  /** Path of the page that asked. */
  readonly from: string;
  /** Address of this page without its language. */
  readonly address: string;
  /** The demonstration's moment in Asia/Shanghai, as `YYYY-MM-DDTHH:MM`; null where the real clock rules. */
  readonly clock: string | null;
  /** What was typed into the township field and refused. */
  readonly refused: string | null;
}

/** The sign-in page of the demonstration: works with a keyboard alone, and without script. */
export function signInPage(view: SignInView): string {
  const t = signInWords(view.lang);
  const forDistrict = view.from.startsWith('/district/');
  return page(t, view, {
    title: view.refused === null ? t.title : `${t.errorPrefix}${t.title}`,
    main: html`<h1>${t.title}</h1>
      <p class="returns">${t.returnsTo} <strong>${placeName(t, view.from)}</strong></p>
      <div class="columns">
        <form method="post">
          <h2 id="city">${t.city}</h2>
          <ul class="rows" aria-labelledby="city">${cityRows(t, !forDistrict && view.refused === null)}</ul>
          <h2 id="districts">${t.districts}</h2>
          <ul class="cards" aria-labelledby="districts">${districtCards(t, forDistrict && view.refused === null)}</ul>
        </form>
        <div class="aside">
          <div class="notice"><strong>${t.noticeTitle}</strong><p>${t.notice}</p></div>
          <form method="post">${townshipField(t, view.refused)}</form>
          <ul class="notes">
            <li>${t.idle}</li>
            <li>${t.noNeed} <a href="/">${t.toRoadmap}</a></li>
            <li>${t.letters} <a href="/mail/${t.lang === 'en' && '?lang=en'}">${t.toLetters}</a></li>
          </ul>
        </div>
      </div>`,
  });
}

/** The page for a sign-in that can no longer be completed. */
export function signInOverPage(lang: string | null): string {
  const t = signInWords(lang);
  return page(t, null, {
    title: t.over,
    main: html`<h1>${t.over}</h1><p class="returns">${t.overWhat}</p><p><a href="/">${t.toRoadmap}</a></p>`,
  });
}

function cityRows(t: SignInWords, focus: boolean): Html[] {
  return Object.entries(t.cityAccounts).map(
    ([account, [name = '', what = '']], index) =>
      html`<li><button name="account" value="${account}" class="row"${focusOn(focus && index === 0)}>
        <code>${account}</code><strong>${name}</strong><span class="what">${what}</span><span class="go">${t.signIn}</span>
      </button></li>`,
  );
}

function districtCards(t: SignInWords, focus: boolean): Html[] {
  const officers = DEMONSTRATION_ACCOUNTS.filter(({ role }) => role === 'DISTRICT_OFFICER');
  return officers.map(({ account, districtCode }, index) => {
    const colleagues = officers.filter((other) => other.districtCode === districtCode);
    const post =
      colleagues.length > 1 ? t.posts[colleagues.findIndex((one) => one.account === account)] : undefined;
    return html`<li><button name="account" value="${account}" class="card"${focusOn(focus && index === 0)}>
      <strong>${districtName(t, districtCode)}</strong>${post !== undefined && html` <span class="post">${post}</span>`}
      <code>${account}</code>
    </button></li>`;
  });
}

function townshipField(t: SignInWords, refused: string | null): Html {
  const example = PROGRAMME.townships.find(({ code }) => code === EXAMPLE_TOWNSHIP);
  return html`<div class="field">
    <label for="township">${t.township}</label>
    <p id="hint" class="hint">${t.townshipHint(EXAMPLE_TOWNSHIP, example?.name ?? '')}</p>
    ${refused !== null && html`<p id="refused" class="error" role="alert">${t.refused}</p>`}
    <div class="entry">
      <input id="township" name="township" value="${refused ?? ''}" autocomplete="off" maxlength="40"
        aria-describedby="${refused === null ? 'hint' : 'hint refused'}"${refused !== null && html` aria-invalid="true" autofocus`}>
      <button class="primary">${t.signIn}</button>
    </div>
  </div>`;
}

const focusOn = (focus: boolean): Html => (focus ? html` autofocus` : html``);

function districtName(t: SignInWords, code: string | null): string {
  const district = PROGRAMME.districts.find((one) => one.code === code);
  return (t.lang === 'en' ? district?.en : district?.name) ?? '';
}

function placeName(t: SignInWords, from: string): string {
  const [, name] = Object.entries(t.places).findLast(([path]) => from.startsWith(path)) ?? [
    '',
    t.places['/'],
  ];
  return name;
}

/** The account that a press or the township field means; null for none, whatever the reason. */
export function accountMeant(form: URLSearchParams): DemonstrationAccount | null {
  const pressed = form.get('account');
  const typed = (form.get('township') ?? '').normalize('NFKC').trim();
  const codes = PROGRAMME.townships
    .filter(({ code, name }) => code === typed || name === typed)
    .map(({ code }) => code);
  const wanted = pressed ?? (codes.length === 1 ? codes[0] : undefined);
  return DEMONSTRATION_ACCOUNTS.find(({ account }) => account === wanted) ?? null;
}

function page(
  t: SignInWords,
  view: SignInView | null,
  { title, main }: { title: string; main: Html },
): string {
  const brand = t.brand(PROGRAMME.cityName);
  const other = view && `${view.address}&lang=${t.other.lang}`;
  return localPage({
    ...{ lang: t.lang, title: `${title}－${brand}`, brand, main },
    tools: html`
    ${view?.clock != null && html`<span class="clock">${t.clock(clockText(t, view.clock))}</span>`}
    ${other !== null && html`<a href="${other}" lang="${t.other.lang}" hreflang="${t.other.lang}">${t.other.label}</a>`}`,
  });
}

function clockText(t: SignInWords, moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  const [year, month, date] = day.split('-').map(Number);
  return t.lang === 'en' ? `${day} ${time}` : `${year}年${month}月${date}日 ${time}`;
}

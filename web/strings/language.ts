/** Chinese is the product's language and ships with every page; English is loaded only when it is asked for. */
export type Language = 'zh' | 'en';

const KEY = 'language';

const isLanguage = (text: string | null): text is Language => text === 'zh' || text === 'en';

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is closed in some private windows: the address still says which language it is.
  }
}

function decide(): Language {
  if (typeof location === 'undefined') return 'zh';
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) {
    remember(asked);
    return asked;
  }
  const kept = remembered();
  return isLanguage(kept) ? kept : 'zh';
}

/** Language of this page view: `?lang=` (which is remembered), else the remembered one, else Chinese. */
export const language: Language = decide();

/** Value of the `lang` attribute that belongs to `language`. */
export const htmlLang: string = language === 'zh' ? 'zh-CN' : 'en';

/** Address of the present view in the other language; the rest of the query and the fragment stay. */
export function addressIn(other: Language): string {
  const query = new URLSearchParams(location.search);
  query.set('lang', other);
  return `${location.pathname}?${query.toString()}${location.hash}`;
}

const loading: Promise<void>[] = [];

/**
 * A page's or part's words: `const t = dictionary(zh, () => import('./en/x.ts').then((m) => m.en))`, then
 * `t().someKey`. English has the shape of the Chinese by type. Until `languageReady()` an English reader gets
 * the Chinese, so pages await it before they draw.
 */
export function dictionary<Words>(zh: Words, loadEnglish: () => Promise<Words>): () => Words {
  let words = zh;
  if (language === 'en') {
    loading.push(
      loadEnglish().then((english) => {
        words = english;
      }),
    );
  }
  return () => words;
}

/** Resolves when every dictionary that was made so far can be read; at once in Chinese. Await again after a lazy import. */
export async function languageReady(): Promise<void> {
  await Promise.all(loading);
}

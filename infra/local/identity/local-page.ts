import { type Html, html } from './html.ts';

export interface LocalPage {
  readonly lang: string;
  readonly title: string;
  readonly brand: string;
  /** Address of a style sheet beside the one that local pages share. */
  readonly styles?: string;
  /** At the end of the masthead. */
  readonly tools: Html;
  readonly main: Html;
}

/** A page of the local runtime itself, which no deployment has, in the site's clothes. */
export const localPage = ({ lang, title, brand, styles, tools, main }: LocalPage): string =>
  html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<title>${title}</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/oidc/sign-in.css">
${styles !== undefined && html`<link rel="stylesheet" href="${styles}">`}
</head>
<body>
<header class="masthead">
  <a class="brand" href="/"><img src="/mark.svg" alt="" width="32" height="32">${brand}</a>
  <p class="tools">${tools}</p>
</header>
<main>${main}</main>
</body>
</html>
`.html;

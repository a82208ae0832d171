/** HTML that is safe to put into HTML. */
export interface Html {
  readonly html: string;
}

type Part = string | Html | readonly Html[] | null | false;

/** A template of HTML: texts that are put in are escaped, HTML and lists of HTML are not, null and false vanish. */
export const html = (fixed: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: fixed.map((text, index) => text + render(parts[index] ?? null)).join(''),
});

function render(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string')
    return part.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

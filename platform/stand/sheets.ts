const made = new Map<string, CSSStyleSheet>();

/**
 * A style sheet of the text of one, made once in a page. Constructed sheets are free of the page's
 * policy.
 * @throws where the browser makes none
 */
export function sheetOf(text: string): CSSStyleSheet {
  const known = made.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  made.set(text, sheet);
  return sheet;
}

/** Makes sheets before they are wanted. */
export function makeSheets(texts: readonly string[]): void {
  try {
    for (const text of texts) sheetOf(text);
  } catch {
    // `style` elements serve then.
  }
}

/**
 * Reads of a document that the page cannot answer in the browser's stead: `<img name=body>` makes
 * `document.body` that picture, in an extension's own world too. Elements other than forms keep their
 * own properties, so that what is reached from the root element can be read as usual; methods of the
 * prototypes serve for those.
 */
const read = (document: Document, property: keyof Document): unknown =>
  Reflect.get(Document.prototype, property, document);

/** A new HTML document without a window: in it nothing loads, runs, or is upgraded. */
export function inertDocument(document: Document): Document {
  const implementation = read(document, 'implementation') as DOMImplementation;
  return implementation.createHTMLDocument('');
}

/** The address that relative addresses of a document start from; null when it is no http(s) address. */
export function baseOf(document: Document): URL | null {
  const base = String(read(document, 'baseURI'));
  return /^https?:/.test(base) && URL.canParse(base) ? new URL(base) : null;
}

import type { Emitter } from 'highlight.js';
import highlighter from 'highlight.js/lib/core';
import { LANGUAGES } from './languages';
import { type Part, partOf } from './parts';

/** A run of characters of a listing that stands out. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

/** Characters of a listing above which it is not looked at: it is data, and would take its time. */
const LONGEST = 60_000;

/** Writes down places instead of the markup that the library would make. */
class Places implements Emitter {
  readonly tokens: Token[] = [];
  private readonly scopes: string[] = [];
  private length = 0;

  addText(text: string): void {
    const scope = this.scopes.findLast((each) => partOf(each) !== null);
    const part = scope ? partOf(scope) : null;
    const end = this.length + text.length;
    if (part && text.trim() !== '') this.tokens.push({ start: this.length, end, part });
    this.length = end;
  }

  startScope(name: string): void {
    this.scopes.push(name);
  }

  endScope(): void {
    this.scopes.pop();
  }

  /** What the library calls these two within a mode; its types do not name them. */
  openNode = (name: string): void => this.startScope(name);
  closeNode = (): void => this.endScope();

  __addSublanguage(emitter: Emitter): void {
    if (!(emitter instanceof Places)) return;
    const start = this.length;
    for (const token of emitter.tokens) {
      this.tokens.push({ ...token, start: start + token.start, end: start + token.end });
    }
    this.length += emitter.length;
  }

  finalize(): void {
    // Everything is written down already.
  }

  toHTML(): string {
    return '';
  }
}

const library = highlighter.newInstance();
library.configure({ __emitter: Places });
for (const [name, language] of Object.entries(LANGUAGES)) library.registerLanguage(name, language);

/** What stands out in a listing; empty where its language is not known. */
export function tokensOf(code: string, language: string): readonly Token[] {
  if (code.length > LONGEST || !library.getLanguage(language)) return [];
  const { _emitter: places } = library.highlight(code, { language, ignoreIllegals: true });
  return (places as Emitter) instanceof Places ? (places as unknown as Places).tokens : [];
}

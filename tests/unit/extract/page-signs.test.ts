import { describe, expect, it } from 'vitest';
import { kindOf, PAGE_SIGNS } from '../../../core/extract/prune/page-signs';

type Sign = (typeof PAGE_SIGNS)[number];

/** A page two folders deep that says nothing else of its kind but the signs that are given. */
const kindWith = (...said: readonly Sign[]) =>
  kindOf({
    ...(Object.fromEntries(PAGE_SIGNS.map((sign) => [sign, 0])) as Record<Sign, number>),
    depth: 2,
    ...Object.fromEntries(said.map((sign) => [sign, 1])),
  });

describe('The kind of a page', () => {
  it('is a text where its data, its tags or its address say so', () => {
    expect(kindWith('schemaText')).toBe('text');
    expect(kindWith('ogArticle')).toBe('text');
    expect(kindWith('textPath')).toBe('text');
  });

  it('is read as a text where one thing is offered', () => {
    expect(kindWith('offerPath', 'schemaProduct')).toBe('text');
  });

  it('is no text where the page is a list that calls itself one', () => {
    for (const sign of ['schemaList', 'listPath', 'listClass'] as const)
      expect(kindWith('ogArticle', sign), sign).toBe('other');
    expect(kindWith('offerPath', 'listClass')).toBe('other');
  });

  it('is a text in a folder of lists when its classes say that it is a single one', () => {
    expect(kindWith('ogArticle', 'listPath', 'textClass')).toBe('text');
  });

  it('is no text at the start of a site', () => {
    const signs = Object.fromEntries(PAGE_SIGNS.map((sign) => [sign, 0])) as Record<Sign, number>;
    expect(kindOf({ ...signs, schemaText: 1 })).toBe('other');
    // Publishing systems can have the number of a text as the whole address.
    expect(kindOf({ ...signs, schemaText: 1, textClass: 1 })).toBe('text');
  });

  it('is talk before anything else', () => {
    expect(kindWith('forum', 'ogArticle')).toBe('thread');
    expect(kindWith('schemaForum', 'listClass')).toBe('thread');
  });

  it('is unsaid where nothing is said', () => {
    expect(kindWith()).toBe('other');
  });
});

import { useLayoutEffect, useRef } from 'preact/hooks';

export interface TextProps {
  /** The sanitised nodes of the article; moved into the page when first shown. */
  readonly content: DocumentFragment;
}

/** The article's text. Its nodes are set once and never touched by the renderer again. */
export function Text({ content }: TextProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (content.hasChildNodes()) place.current?.replaceChildren(content);
  }, [content]);
  return <div class="text" ref={place} />;
}

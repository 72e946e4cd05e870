import type { Picture } from '../../core/article';

/** The picture above the text, with what the page says about it. */
export function LeadPicture({ picture }: { readonly picture: Picture }) {
  const { src, alt, caption, credit } = picture;
  return (
    <figure>
      <img src={src} alt={alt} decoding="async" />
      {caption || credit ? (
        <figcaption dir="auto">
          {caption} {credit ? <cite>{credit}</cite> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

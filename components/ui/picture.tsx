import type { ComponentProps } from "react";

/**
 * A picture over its dominant colour, which is there at once; where none is known, over the theme's own. The colour is an attribute
 * of an SVG: the Content-Security-Policy allows no styles in the markup.
 */
export function Picture({ colour, alt = "", ...image }: { colour?: string } & ComponentProps<"img">) {
  return (
    <span className="picture">
      {colour && <svg color={colour} aria-hidden="true" />}
      {/* biome-ignore lint/performance/noImgElement: the sizes are made when a picture comes in, not when it is asked for */}
      <img {...image} alt={alt} decoding="async" />
    </span>
  );
}

/** Elements that hold a picture's caption, and attributes that state one. */
const CAPTIONS =
  ".wp-caption-text, .wp-caption-dd, [class*='caption']:not(figcaption, figure, img, table, caption, .wp-caption), [class*='Caption']:not(figcaption, figure, img)";
const STATED = "img[data-caption], [data-caption]:has(img)";
const PICTURES = "img, picture, video, amp-img";
/** How many levels above a caption its picture can be, and how much longer than the caption the text around both. */
const MAX_LEVELS = 3;
const MAX_OTHER_LENGTH = 40;

const lengthOf = (element: Element): number => element.textContent?.trim().length ?? 0;

/** The smallest element around a caption that holds a picture and hardly any other text. */
function pictureAround(caption: Element): Element | null {
  let around = caption.parentElement;
  for (let level = 0; around && level < MAX_LEVELS; level++, around = around.parentElement) {
    if (lengthOf(around) > lengthOf(caption) + MAX_OTHER_LENGTH || around.tagName === "BODY") return null;
    if (around.querySelector(PICTURES)) return around;
  }
  return null;
}

function toFigure(picture: Element, legend: readonly Node[] | string): void {
  const { ownerDocument: document } = picture;
  const [figure, caption] = [document.createElement("figure"), document.createElement("figcaption")];
  if (typeof legend === "string") caption.textContent = legend;
  else caption.append(...legend);
  const image = picture.matches(PICTURES) ? picture : picture.querySelector(PICTURES);
  picture.replaceWith(figure);
  figure.append(...(image ? [image] : []), caption);
}

/** Marks captions that a page only names as such (by a class, as WordPress does, or an attribute) as figures. */
export function markFigures(document: Document): void {
  for (const caption of document.querySelectorAll(CAPTIONS)) {
    if (caption.closest("figcaption") || caption.querySelector(PICTURES) || lengthOf(caption) === 0) continue;
    const picture = pictureAround(caption);
    if (picture && !picture.querySelector("figcaption")) toFigure(picture, [...caption.childNodes]);
  }
  for (const picture of document.querySelectorAll(STATED)) {
    const stated = picture.getAttribute("data-caption")?.trim();
    if (stated && !picture.closest("figure")?.querySelector("figcaption")) toFigure(picture, stated);
  }
}

import { wordList } from "./word-list";

/** Words that begin a picture's credit, followed by a sign or "by" and the name. */
export const CREDIT_LABELS = wordList(`
  photo, photos, photo by, photos by, photo credit, photo courtesy of, photograph, photograph by, photographer,
  photographs by, picture, picture by, pictures by, picture credit, image, image by, image credit, images by,
  image courtesy of, image source, image copyright, photo source, credit, credits, photo illustration by,
  illustration by, courtesy, courtesy of, source of photo, video by, graphic by, graphic, illustration,
  photo from, via,
  صورة, الصورة, الصور, تصوير, عدسة, بعدسة, مصدر الصورة, صدر الصورة, مصدر الصور, الصورة من, الصورة عن
`);

/** Words that begin a caption and are no part of it. */
export const CAPTION_LABELS = wordList(`
  image caption, photo caption, picture caption, caption, video caption, media caption, figure caption,
  تعليق الصورة, شرح الصورة, التعليق على الصورة, وصف الصورة
`);

/** Buttons on a picture that are copied with its caption. */
export const PICTURE_BUTTONS = wordList(`
  enlarge this image, enlarge image, view image in fullscreen, open image modal, open image in new window,
  expand image, view gallery, play video, media playback is unsupported on your device,
  تكبير الصورة, عرض الصورة
`);

/** Buttons behind a caption. */
export const PICTURE_TAILS = wordList(`
  view more, see more, purchase licensing rights, purchase licensing rights opens new tab, licensing rights,
  buy this photo, buy photo, buy print, order a print, order print, view larger, view full size, enlarge image,
  click to enlarge, tap to enlarge, open in gallery, open gallery, view gallery, hide caption, toggle caption,
  show caption, download image, download photo, zoom in, license this photo,
  اضغط للتكبير, انقر للتكبير, تكبير الصورة, عرض المزيد, تحميل الصورة
`);

/** Buttons between a picture and its credit. */
export const CREDIT_BUTTONS = wordList(`
  toggle caption, hide caption, show caption
`);

/** Words that tell at the start of a line that it is of a picture, though they belong to the caption. */
export const ABOUT_A_PICTURE = wordList(`
  file photo, file picture, file image, file, archive photo, in this file photo, photo shows,
  صورة أرشيفية, صورة من الأرشيف, صورة متداولة
`);

/** The same, but a text may begin so too. */
export const PERHAPS_A_PICTURE = wordList(`
  pictured, in this photo, in this picture, this photo, this picture, a photo of, a picture of, an aerial view,
  a general view, illustrative photo,
  صورة تعبيرية, جانب من, لقطة من
`);

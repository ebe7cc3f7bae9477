import "server-only";
import { arePicturesKept } from "../../articles/pictures";
import { library } from "../../db/client";
import { fileOf, readMedia } from "../../pictures/media-folder";

/** The same name is always the same picture. */
const A_YEAR = 31_536_000;

/** The file of a picture that an article of the library has; 404 for every other name, and with PICTURES=0 for all. Its Content-Security-Policy is set in proxy.ts. */
export async function answerPicture(name: string): Promise<Response> {
  const file = arePicturesKept() ? fileOf(name) : null;
  const held = file && (await library().picture.findFirst({ where: { file }, select: { id: true } }));
  const bytes = held ? await readMedia(name) : null;
  if (!bytes)
    return new Response("There is no such picture.\n", {
      status: 404,
      headers: { "cache-control": "no-store" },
    });
  const isPrivate = (process.env.READING || "public") !== "public";
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "image/webp",
      "cache-control": `${isPrivate ? "private" : "public"}, max-age=${A_YEAR}, immutable`,
    },
  });
}

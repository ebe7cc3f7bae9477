import type { Transaction } from "../../db/client";
import { markRead } from "../../db/reading-marks";
import { newReaderId } from "../../readers/reader-cookie";

/** Marks an article as read for the owner of the library; does nothing while it has none. */
export async function markReadForOwner(tx: Transaction, articleId: number, now: Date): Promise<void> {
  const owner = await tx.user.findFirst({ where: { role: "owner" }, select: { id: true, readerId: true } });
  if (!owner) return;
  const readerId = owner.readerId ?? newReaderId();
  if (owner.readerId === null)
    await tx.reader.create({
      data: { id: readerId, user: { connect: { id: owner.id } } },
      select: { id: true },
    });
  await markRead(tx, readerId, [articleId], now);
}

import type { NextRequest } from "next/server";
import { slugOf } from "@/lib/articles/slug";
import { describeOutlet, mergeOutlets, outletForm, splitOutlet } from "@/lib/outlets/edit-outlet";
import { formOf } from "@/lib/security/form";
import { ownerOnly } from "@/lib/security/owner";

const pageOf = (slug: string) => `/outlets/${encodeURIComponent(slug)}`;
const GONE = "That outlet is not there any more.";

/** Keeps what the owner says of an outlet: a description, that it is the same as another, or that a spelling is not. */
export const POST = ownerOnly(
  async (request: NextRequest, { params }: { params: Promise<{ slug: string }> }) => {
    const slug = slugOf(await params);
    const form = Object.fromEntries(await formOf(request));
    const refuse = (reason: string) => `${pageOf(slug)}/edit?${new URLSearchParams({ refused: reason })}`;
    if (form.action === "join") {
      const into = String(form.into);
      return (await mergeOutlets(slug, into)) ? pageOf(into) : refuse(GONE);
    }
    if (form.action === "part") {
      const parted = await splitOutlet(slug, String(form.key));
      return parted ? `${pageOf(parted)}/edit` : refuse("That spelling is not there any more.");
    }
    const fields = outletForm.safeParse(form);
    if (!fields.success) return refuse(fields.error.issues.map(({ message }) => message).join(" "));
    const outcome = await describeOutlet(slug, fields.data);
    if (outcome === "taken") return refuse("Another outlet has that name. Join the two instead, below.");
    return outcome === "saved" ? pageOf(slug) : refuse(GONE);
  },
);

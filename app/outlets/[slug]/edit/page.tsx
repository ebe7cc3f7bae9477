import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/frame/page-frame";
import { Field } from "@/components/ui/field";
import { OwnerOnly } from "@/components/ui/owner-only";
import { slugOf } from "@/lib/articles/slug";
import type { QueryValues } from "@/lib/filters/parse-filter";
import { getFrame } from "@/lib/pages/frame/get-frame";
import { getOutlet } from "@/lib/pages/outlets/get-outlet";
import { listOutlets } from "@/lib/pages/outlets/list-outlets";
import { listCountries } from "@/lib/text/country-name";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<QueryValues> };

export const metadata: Metadata = { title: "Describe an outlet", robots: { index: false } };

export default async function EditOutletPage({ params, searchParams }: Props) {
  const outlet = await getOutlet(slugOf(await params));
  if (!outlet) notFound();
  const [frame, outlets, { refused }] = await Promise.all([getFrame(), listOutlets(), searchParams]);
  const path = `/outlets/${encodeURIComponent(outlet.slug)}`;
  const others = outlets.filter(({ slug }) => slug !== outlet.slug);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <p className="pb-2 text-small">
          <Link href={path} className="link">
            <bdi>{outlet.name}</bdi>
          </Link>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">Describe this outlet</h1>
        {refused && (
          <p role="alert" className="mt-4 border-s-2 border-accent ps-3">
            {String(refused)}
          </p>
        )}
        {frame.owner ? (
          <>
            <form method="post" action={`${path}/save`} className="mt-6 grid gap-5">
              <Field label="Name" name="name" value={outlet.name} required maxLength={200} />
              <Field label="Homepage" name="homepage" value={outlet.homepage} placeholder="https://" />
              <Field
                label="Country, by its name or two letters"
                name="country"
                value={outlet.countryName}
                list="countries"
              />
              <datalist id="countries">
                {listCountries().map(({ code, name }) => (
                  <option key={code} value={name} />
                ))}
              </datalist>
              <Field label="Language, as a tag: en, ar" name="language" value={outlet.language} />
              <label className="grid gap-1">
                <span className="label">Who owns it, and what is known of where it stands</span>
                <textarea
                  name="ownership"
                  rows={3}
                  maxLength={500}
                  defaultValue={outlet.ownership ?? ""}
                  className="field"
                />
              </label>
              <button type="submit" name="action" value="describe" className="button justify-self-start">
                Keep
              </button>
            </form>
            {others.length > 0 && (
              <form
                method="post"
                action={`${path}/save`}
                className="mt-12 grid gap-3 border-t border-ink pt-4"
              >
                <h2 className="tight font-serif text-row font-semibold">The same as another outlet?</h2>
                <p className="text-small text-quiet">
                  Its articles go over to the other one, now and at every later import. The spelling can be
                  parted again there.
                </p>
                <label className="grid gap-1">
                  <span className="label">It is the same as</span>
                  <select name="into" required className="field">
                    {others.map(({ slug, name }) => (
                      <option key={slug} value={slug}>
                        {name}
                      </option>
                    ))}
                  </select>
                </label>
                <button type="submit" name="action" value="join" className="button justify-self-start">
                  Join
                </button>
              </form>
            )}
            {outlet.names.length > 0 && (
              <section className="mt-12 grid gap-3 border-t border-ink pt-4">
                <h2 className="tight font-serif text-row font-semibold">Spellings</h2>
                <ul>
                  {outlet.names.map(({ key, name }) => (
                    <li
                      key={key}
                      className="flex flex-wrap items-baseline justify-between gap-3 border-b border-rule py-2"
                    >
                      <bdi>{name}</bdi>
                      <form method="post" action={`${path}/save`}>
                        <input type="hidden" name="key" value={key} />
                        <button type="submit" name="action" value="part" className="mark text-small">
                          Make it an outlet of its own
                        </button>
                      </form>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        ) : (
          <OwnerOnly what="describe outlets" />
        )}
      </main>
    </PageFrame>
  );
}

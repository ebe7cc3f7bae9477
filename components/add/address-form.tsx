import { t } from "@/lib/messages/t";

/** Adds pages by their addresses. @param address filled in already */
export const AddressForm = ({ address }: { address: string }) => (
  <form method="post" action="/add/pages" className="mt-6 grid gap-3">
    <h2 className="tight font-serif text-row font-semibold">{t("add.addresses.title")}</h2>
    <label className="grid gap-1">
      <span className="label">{t("add.addresses.label")}</span>
      <textarea
        name="addresses"
        rows={3}
        dir="ltr"
        required
        placeholder="https://"
        defaultValue={address}
        className="field"
      />
    </label>
    <button type="submit" className="button justify-self-start">
      {t("add.fetchAndAdd")}
    </button>
  </form>
);

/** A button that fetches pages again. @param addresses those that could not be had */
export const TryAgain = ({ addresses }: { addresses: string[] }) => (
  <form method="post" action="/add/pages" className="mt-2">
    <input type="hidden" name="addresses" value={addresses.join(" ")} />
    <button type="submit" className="mark">
      {t("add.tryAgain")}
    </button>
  </form>
);

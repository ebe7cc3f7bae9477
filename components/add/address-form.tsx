/** Adds pages by their addresses. @param address filled in already */
export const AddressForm = ({ address }: { address: string }) => (
  <form method="post" action="/add/pages" className="mt-6 grid gap-3">
    <h2 className="tight font-serif text-row font-semibold">By address</h2>
    <label className="grid gap-1">
      <span className="label">Addresses of pages, one per line</span>
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
      Fetch and add
    </button>
  </form>
);

/** A button that fetches pages again. @param addresses those that could not be had */
export const TryAgain = ({ addresses }: { addresses: string[] }) => (
  <form method="post" action="/add/pages" className="mt-2">
    <input type="hidden" name="addresses" value={addresses.join(" ")} />
    <button type="submit" className="mark">
      Try again
    </button>
  </form>
);

import { FileField } from "./file-field";
import { PasteField } from "./paste-field";

/** Adds articles as pasted text or files. */
export function AddForm() {
  return (
    <form
      method="post"
      action="/add/import"
      encType="multipart/form-data"
      className="mt-10 grid gap-5 border-t border-rule pt-6"
    >
      <h2 className="tight font-serif text-row font-semibold">As text or files</h2>
      <PasteField />
      <FileField
        label="Or files"
        forms="Saved pages (.html), Markdown (.md), plain text (.txt), an exported library (.jsonl), a browser’s bookmarks, or a table of addresses (.csv)"
      />
      <label className="grid gap-1">
        <span className="label">Outlet, where the text does not name it</span>
        <input name="outlet" maxLength={200} className="field" />
      </label>
      <label className="text-small">
        <input type="checkbox" name="articles-only" value="yes" /> From an exported library, take the articles
        only: no corrections, no saved articles
      </label>
      <button type="submit" className="button justify-self-start">
        Add
      </button>
    </form>
  );
}

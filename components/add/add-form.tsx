import { FileField } from "./file-field";
import { PasteField } from "./paste-field";

/** Adds articles as pasted text or files. */
export function AddForm() {
  return (
    <form
      method="post"
      action="/add/import"
      encType="multipart/form-data"
      className="mt-8 grid gap-5 border-t border-rule pt-6"
    >
      <PasteField />
      <FileField label="Or files: saved pages (.html), Markdown (.md), pasted texts (.txt), JSON Lines (.jsonl); bookmarks of a browser, or a table of addresses (.csv)" />
      <label className="grid gap-1">
        <span className="label">Outlet, where the text does not name it</span>
        <input name="outlet" maxLength={200} className="field" />
      </label>
      <label className="text-small">
        <input type="checkbox" name="articles-only" value="yes" /> Of a file that another library exported,
        take its articles only, without what its owner decided and its reader saved
      </label>
      <button type="submit" className="button justify-self-start">
        Add
      </button>
    </form>
  );
}

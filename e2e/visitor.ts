import { setTimeout } from "node:timers/promises";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { parseHTML } from "linkedom";

/** What no reader sees, whatever is written in it. */
const UNSEEN = "[hidden], template, script, style, head";

/** The words of an element, without those of the parts that a selector means. */
function wordsOf(element: Element, without: string): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The words that a reader sees; those of a closed <details> too, which a reader can open. */
export const textOf = (element: Element): string => wordsOf(element, UNSEEN);

/** The name that assistive technology gives an element, as far as our pages give names (Accessible Name 1.2, 4.3). */
function nameOf(element: Element): string {
  const ids = element.getAttribute("aria-labelledby");
  if (ids)
    return ids
      .split(" ")
      .map((id) => contentOf(element.ownerDocument.getElementById(id)))
      .join(" ");
  const given = element.getAttribute("aria-label");
  if (given !== null) return given;
  return contentOf(element.matches("input, select, textarea") ? element.closest("label") : element);
}
const contentOf = (element: Element | null): string =>
  element ? wordsOf(element, `${UNSEEN}, [aria-hidden="true"], input, select, textarea`) : "";

/**
 * A reader without scripts: gets pages over HTTP, reads their HTML, follows its links and submits its forms as a browser would, and
 * keeps cookies. What depends on styles or on a browser's own doing is not seen here (without-scripts.spec.ts).
 */
export class Visitor {
  #answer: APIResponse | undefined;
  #page: Document | undefined;

  constructor(readonly request: APIRequestContext) {}

  /** Opens an address. @returns the status of the answer */
  async opens(path: string, headers: Record<string, string> = {}): Promise<number> {
    return this.#take(await this.request.get(path, { headers: { "sec-fetch-site": "none", ...headers } }));
  }

  async #take(answer: APIResponse): Promise<number> {
    this.#answer = answer;
    this.#page = parseHTML(await answer.text()).document;
    return answer.status();
  }

  /** Waits until what was added is in: its page asks for itself again, as in a browser, and at last is the report. */
  async waitsForReport(): Promise<void> {
    while (/^\/(?:add\/jobs\/|feeds\/progress\?request=)/.test(this.address)) {
      const again = this.page.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content");
      if (!again) throw new Error(`${this.address} does not go on: ${textOf(this.main)}`);
      await setTimeout(Number(again) * 1_000);
      await this.opens(this.address);
    }
  }

  get page(): Document {
    if (!this.#page) throw new Error("No page is open yet.");
    return this.#page;
  }

  get main(): Element {
    return this.one("main");
  }

  get headline(): string {
    return textOf(this.one("h1"));
  }

  get articles(): Element[] {
    return this.all("main article");
  }

  /** The address of the page, without its host, as a person reads it. */
  get address(): string {
    const { pathname, search, hash } = new URL(this.#answer?.url() ?? "");
    return decodeURI(pathname) + search + hash;
  }

  /** All that a selector means and a reader can see. @param name the whole name of the element, or a part of it as an expression */
  all(selector: string, name?: string | RegExp, within: Element | Document = this.page): Element[] {
    return [...within.querySelectorAll(selector)].filter(
      (element) =>
        !element.closest(UNSEEN) &&
        (name === undefined ||
          (typeof name === "string" ? nameOf(element) === name : name.test(nameOf(element)))),
    );
  }

  /** The first of them. @throws where there is none */
  one(selector: string, name?: string | RegExp, within?: Element | Document): Element {
    const [element] = this.all(selector, name, within);
    if (!element) throw new Error(`${this.address} has no ${selector} ${name ?? ""}`);
    return element;
  }

  link = (name: string | RegExp, within?: Element) => this.one("a[href]", name, within);
  region = (name: string | RegExp) => this.one("section, aside, nav", name);

  /** Fills in a field, ticks a box or chooses one of several. */
  fills(name: string | RegExp, value: string, within?: Element): void {
    const field = this.one("input, textarea", name, within);
    if (field.localName === "textarea") field.textContent = value;
    else field.setAttribute("value", value);
  }

  ticks(name: string | RegExp, within?: Element): void {
    const box = this.one("input", name, within);
    if (box.getAttribute("type") === "radio")
      for (const other of this.all(`input[name="${box.getAttribute("name")}"]`))
        other.removeAttribute("checked");
    box.setAttribute("checked", "");
  }

  /** Follows a link of the page. */
  async follows(link: Element): Promise<number> {
    const { href } = this.#resolve(link.getAttribute("href") ?? "");
    return this.opens(href, this.#sent());
  }

  /**
   * Submits the form of a button by it, with what its fields hold. Refuses what a browser would not send.
   * @param files for the form's file field
   */
  async presses(name: string | RegExp, within?: Element, files: File[] = []): Promise<number> {
    const status = await this.#submits(name, within, files);
    await this.waitsForReport();
    return status;
  }

  async #submits(name: string | RegExp, within: Element | undefined, files: File[]): Promise<number> {
    const button = this.one("button", name, within);
    const owner = button.getAttribute("form");
    const form = owner ? this.page.getElementById(owner) : button.closest("form");
    if (!form || button.getAttribute("type") !== "submit") throw new Error(`“${name}” submits nothing.`);
    const data = new FormData();
    for (const control of form.querySelectorAll("input, select, textarea")) addControl(data, control);
    if (button.getAttribute("name"))
      data.append(button.getAttribute("name") ?? "", button.getAttribute("value") ?? "");
    // linkedom keeps the case in which React writes attributes
    const action = button.getAttribute("formAction") ?? form.getAttribute("action") ?? "";
    const { href } = this.#resolve(action);
    if (form.getAttribute("method") !== "post") {
      const asked = new URL(href);
      asked.search = `${new URLSearchParams([...data] as [string, string][])}`;
      return this.opens(asked.href, this.#sent());
    }
    for (const file of files) data.append("file", file);
    const headers = { ...this.#sent(), origin: this.#resolve("/").origin };
    const multipart = form.getAttribute("encType") === "multipart/form-data";
    return this.#take(
      await this.request.post(
        href,
        multipart
          ? { headers, multipart: data }
          : {
              headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
              data: `${new URLSearchParams([...data] as [string, string][])}`,
            },
      ),
    );
  }

  #resolve = (address: string) => new URL(address, this.#answer?.url());
  /** What a browser says of where a request comes from. */
  #sent = () => ({ referer: this.#answer?.url() ?? "", "sec-fetch-site": "same-origin" });
}

/** What one control of a form contributes (HTML, constructing the entry list). @throws where a required field is empty */
function addControl(data: FormData, control: Element): void {
  const name = control.getAttribute("name");
  const type = control.getAttribute("type");
  const checked = control.hasAttribute("checked");
  if (!name || control.hasAttribute("disabled") || type === "file") return;
  const choice = type === "checkbox" || type === "radio";
  const value = fieldValue(control);
  if (control.hasAttribute("required") && (choice ? !checked && type === "checkbox" : value === ""))
    throw new Error(`A browser asks for “${nameOf(control)}” first.`);
  if (!choice || checked) data.append(name, value.replace(/\r?\n/g, "\r\n"));
}

function fieldValue(control: Element): string {
  if (control.localName === "textarea") return control.textContent ?? "";
  if (control.localName !== "select") return control.getAttribute("value") ?? "";
  const option = control.querySelector("option[selected]") ?? control.querySelector("option");
  return option?.getAttribute("value") ?? "";
}

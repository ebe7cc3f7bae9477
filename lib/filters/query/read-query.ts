import { type Problem, problemOf } from "../problem";
import { findField, quoted, readField, suggestField } from "./fields";
import { QueryNotes } from "./notes";
import {
  type FieldName,
  join,
  negate,
  type ParsedQuery,
  type QueryNode,
  type QueryNote,
  type Span,
} from "./syntax";
import type { Token } from "./tokens";

/** The maximum number of words and conditions. */
export const MAX_TERMS = 100;
/** The maximum depth of parentheses. */
export const MAX_DEPTH = 20;

/** True if there is a letter or digit to search for. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const FIELD = /^(\p{L}+):(?!\/\/)(.*)$/su;
/** A dash, an ampersand or the like, as headlines have them; a picture or sign that somebody searches for is none. */
const SINGLE_MARK = /^\p{P}$/u;

/** A recursive descent parser over tokens; parseQuery has the grammar. */
export class QueryReader {
  readonly #notes: QueryNotes;
  #at = 0;
  #terms = 0;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    notes: readonly QueryNote[],
  ) {
    this.#notes = new QueryNotes(text, notes);
  }

  read(): ParsedQuery {
    const parts: QueryNode[] = [];
    while (this.#peek()) {
      const node = this.#readAll(null, 0);
      if (node) parts.push(node);
      const close = this.#peek();
      if (close) this.#notes.drop(problemOf("parenthesisNotOpen"), close);
      this.#at++;
    }
    return { node: join("and", parts), notes: this.#notes.list() };
  }

  #peek(): Token | undefined {
    return this.tokens[this.#at];
  }

  /** Parses up to the closing parenthesis or the end. */
  #readAll(field: FieldName | null, depth: number): QueryNode | null {
    const parts: QueryNode[] = [];
    for (let token = this.#peek(); token && token.kind !== "close"; token = this.#peek()) {
      if (token.kind === "and") this.#at++;
      else if (token.kind === "or") {
        this.#at++;
        this.#notes.drop(problemOf("orNothingBefore"), token);
      } else {
        const part = this.#readEither(field, depth);
        if (part) parts.push(part);
      }
    }
    return join("and", parts);
  }

  #readEither(field: FieldName | null, depth: number): QueryNode | null {
    const parts: QueryNode[] = [];
    const first = this.#readNot(field, depth);
    if (first) parts.push(first);
    for (let or = this.#peek(); or?.kind === "or"; or = this.#peek()) {
      this.#at++;
      const next = this.#peek();
      if (!next || next.kind === "close" || next.kind === "or" || next.kind === "and") {
        this.#notes.drop(problemOf("orNothingBehind"), or);
        continue;
      }
      const part = this.#readNot(field, depth);
      if (part) parts.push(part);
    }
    return join("or", parts);
  }

  #readNot(field: FieldName | null, depth: number): QueryNode | null {
    const start = this.#peek()?.start ?? 0;
    let end = start;
    let negative = false;
    for (let token = this.#peek(); token?.kind === "minus"; token = this.#peek()) {
      negative = !negative;
      end = token.end;
      this.#at++;
    }
    const token = this.#peek();
    if (!token || token.kind === "close" || token.kind === "or" || token.kind === "and") {
      if (end > start) this.#notes.drop(problemOf("notNothing"), { start, end });
      return null;
    }
    const node = this.#readOne(token, field, depth);
    return node && negative ? negate(node, start) : node;
  }

  #readOne(token: Token, field: FieldName | null, depth: number): QueryNode | null {
    this.#at++;
    switch (token.kind) {
      case "open":
        return this.#readGroup(token, field, depth + 1);
      case "text":
        this.#closeText(token);
        return field
          ? this.#readValue(field, token.text, token, true)
          : this.#readWords("phrase", token.text, token);
      case "name":
        return this.#readName(token, depth);
      case "word":
        return this.#readWord(token, field);
      default:
        return null;
    }
  }

  #readGroup(open: Token, field: FieldName | null, depth: number): QueryNode | null {
    if (depth > MAX_DEPTH) {
      this.#skipGroup();
      const end = this.tokens[this.#at - 1]?.end ?? open.end;
      this.#notes.drop(problemOf("tooDeep", { most: MAX_DEPTH }), { start: open.start, end });
      return null;
    }
    const node = this.#readAll(field, depth);
    const close = this.#peek();
    if (close) {
      if (this.tokens[this.#at - 1] === open)
        this.#notes.drop(problemOf("emptyParentheses"), {
          start: open.start,
          end: close.end,
        });
      this.#at++;
    } else if (this.#terms <= MAX_TERMS)
      this.#notes.unclosed(problemOf("parenthesisNotClosed"), open.start, ")");
    return node;
  }

  /** Skips to the end of the group that was just opened. */
  #skipGroup(): void {
    let depth = 1;
    for (let token = this.#peek(); token && depth > 0; token = this.#peek()) {
      if (token.kind === "open") depth++;
      if (token.kind === "close") depth--;
      this.#at++;
    }
  }

  #closeText(token: Token & { kind: "text" }): void {
    if (!token.closed) this.#notes.unclosed(problemOf("quotationNotClosed"), token.start, '"');
  }

  /** Parses a field name directly before quotation marks or parentheses. */
  #readName(token: Token & { kind: "name" }, depth: number): QueryNode | null {
    const field = findField(token.text);
    const next = this.#peek();
    if (!field || !next) {
      const suggested = suggestField(token.text);
      if (!suggested) return this.#readUnknown(token, next);
      this.#unknownField(token.text, suggested, token, `${suggested}:`);
      // the value of an unknown field is not searched for
      this.#at++;
      if (next?.kind === "open") this.#skipGroup();
      return null;
    }
    this.#at++;
    if (next.kind === "open") return this.#readGroup(next, field, depth + 1);
    if (next.kind !== "text") return null;
    this.#closeText(next);
    return this.#readValue(field, next.text, { start: token.start, end: next.end }, true);
  }

  /** A name that no field has, before quotation marks or parentheses: it is searched for as a word. */
  #readUnknown(token: Token & { kind: "name" }, next: Token | undefined): QueryNode | null {
    const value = next ? this.text.slice(token.end, next.end) : "";
    this.#notes.add(
      this.#noField(token.text),
      token.start,
      next?.end ?? token.end,
      `${token.text} ${value}`.trim(),
    );
    return this.#readWords("term", token.text, token);
  }

  #noField = (name: string): Problem => problemOf("noField", { name: quoted(name) });

  #unknownField(name: string, suggested: FieldName, span: Span, suggestion: string): void {
    this.#notes.add(
      problemOf("didYouMean", { name: quoted(name), suggested }),
      span.start,
      span.end,
      suggestion,
    );
  }

  #readWord(token: Token & { kind: "word" }, outer: FieldName | null): QueryNode | null {
    const [, name = "", value = ""] = FIELD.exec(token.text) ?? [];
    const field = name ? findField(name) : null;
    if (field) return value ? this.#readValue(field, value, token) : this.#needsValue(field, token);
    const suggested = name && value && !outer ? suggestField(name) : null;
    if (suggested) {
      this.#unknownField(name, suggested, token, `${suggested}:${value}`);
      return null;
    }
    if (outer) return this.#readValue(outer, token.text, token);
    if (!name || !value) return this.#readWords("term", token.text, token);
    this.#notes.add(this.#noField(name), token.start, token.end, `"${token.text}"`);
    return this.#readWords("phrase", token.text, token);
  }

  #needsValue(field: FieldName, { start, end }: Span): null {
    const next = this.#peek();
    const value =
      next?.kind === "word" || next?.kind === "text" ? this.text.slice(next.start, next.end) : null;
    if (next && value)
      this.#notes.add(problemOf("valueAfterSpace", { field }), start, next.end, `${field}:${value}`);
    else this.#notes.drop(problemOf("needsValueBehind", { field }), { start, end });
    return null;
  }

  #readValue(field: FieldName, written: string, span: Span, quoted = false): QueryNode | null {
    // outlet:-sana is the same as -outlet:sana, as in addresses
    const minus = !quoted && /^[-\u2212](?=.)/.test(written);
    const value = minus ? written.slice(1) : written;
    if (!value) {
      this.#notes.drop(problemOf("needsValue", { field }), span);
      return null;
    }
    if (!this.#takeTerm(span)) return null;
    const read = readField(field, value);
    if (!read.ok) {
      const suggestion = read.suggestion && `${field}:${read.suggestion}`;
      this.#notes.add(read.problem, span.start, span.end, suggestion);
      return null;
    }
    const node = { kind: "field" as const, ...read.field, span: { start: span.start, end: span.end } };
    return minus ? negate(node) : node;
  }

  #readWords(kind: "term" | "phrase", text: string, span: Span): QueryNode | null {
    if (hasWords(text))
      return this.#takeTerm(span) ? { kind, text, span: { start: span.start, end: span.end } } : null;
    if (text === "-") this.#notes.drop(problemOf("minus"), span);
    // a single dash or ampersand, from a pasted headline, is not worth a note
    else if (!SINGLE_MARK.test(text)) this.#notes.drop(problemOf("noWord", { text: quoted(text) }), span);
    return null;
  }

  /** Counts a word or condition, and stops parsing if there are too many. */
  #takeTerm({ start }: Span): boolean {
    this.#terms++;
    if (this.#terms <= MAX_TERMS) return true;
    if (this.#terms === MAX_TERMS + 1)
      this.#notes.drop(problemOf("tooMany", { most: MAX_TERMS }), {
        start,
        end: this.text.length,
      });
    this.#at = this.tokens.length;
    return false;
  }
}

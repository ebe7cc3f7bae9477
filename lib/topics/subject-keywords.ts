import { nameKey } from "../text/normalise";
import { readWordList } from "../text/word-list";
import { SUBJECTS, type SubjectCode } from "./subjects";

let codeByKey: Map<string, SubjectCode> | undefined;

function getCodeByKey(): Map<string, SubjectCode> {
  if (codeByKey) return codeByKey;
  const list = readWordList("topics/words/publisher-keywords");
  codeByKey = new Map(
    SUBJECTS.flatMap(({ code, slug, name }) =>
      [slug, name.en, name.ar, ...list.words(slug)].map((spelling): [string, SubjectCode] => [
        nameKey(spelling),
        code,
      ]),
    ),
  );
  return codeByKey;
}

/**
 * The subject that a publisher's keyword names: by its IPTC code, its name or the usual name of a section, in English or
 * Arabic. Undefined for any other keyword.
 */
export function subjectNamedBy(keyword: string): SubjectCode | undefined {
  const code = keyword.trim().toLowerCase();
  return SUBJECTS.find((subject) => subject.code === code)?.code ?? getCodeByKey().get(nameKey(keyword));
}

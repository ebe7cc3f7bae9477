/** One article's labels, the main one first, and what was assigned to it. */
export type Judged = {
  right: readonly string[];
  /** The assigned subjects that precision and recall count. */
  counted: readonly string[];
  /** All assigned subjects, if not all are counted. */
  assigned?: readonly string[];
};

/** Shares between 0 and 1; 0 if there is nothing to take a share of. */
export type Measure = { precision: number; recall: number; f1: number };
type SubjectMeasure = Measure & { subject: string; support: number; assigned: number };

export type Figures = {
  articles: number;
  micro: Measure;
  /** The mean over the subjects that occur in the labels. */
  macro: Measure;
  /** Share of the articles whose main subject is among those assigned. */
  mainFound: number;
  /** Share of the articles whose first subject is right, of those with any. */
  firstRight: number;
  /** Share of the articles without a subject. */
  none: number;
  /** By support, highest first. */
  subjects: SubjectMeasure[];
};

/**
 * Precision, recall and F1 of multi-label assignments, for each label and over all: the micro average counts every
 * assignment once, the macro average every label (Manning, Raghavan and Schütze 2008, 13.6).
 */
export function measureSubjects(judged: readonly Judged[]): Figures {
  const names = [...new Set(judged.flatMap(({ right, counted }) => [...right, ...counted]))];
  const subjects = names
    .map((subject) => ({ subject, ...countOf(subject, judged) }))
    .map(({ hits, ...counts }) => ({ ...counts, ...measure(hits, counts.assigned, counts.support) }))
    .sort((a, b) => b.support - a.support || (a.subject < b.subject ? -1 : 1));
  const present = subjects.filter(({ support }) => support > 0);
  const sum = (of: (one: Judged) => number) => judged.reduce((total, one) => total + of(one), 0);
  const given = judged.filter(({ counted }) => counted.length > 0);
  return {
    articles: judged.length,
    micro: measure(
      sum(({ right, counted }) => counted.filter((subject) => right.includes(subject)).length),
      sum(({ counted }) => counted.length),
      sum(({ right }) => right.length),
    ),
    macro: {
      precision: mean(present.map(({ precision }) => precision)),
      recall: mean(present.map(({ recall }) => recall)),
      f1: mean(present.map(({ f1 }) => f1)),
    },
    mainFound: mean(
      judged.map(({ right, counted, assigned }) => Number((assigned ?? counted).includes(right[0] ?? ""))),
    ),
    firstRight: mean(given.map(({ right, counted }) => Number(right.includes(counted[0] ?? "")))),
    none: mean(judged.map(({ counted, assigned }) => Number((assigned ?? counted).length === 0))),
    subjects,
  };
}

function countOf(subject: string, judged: readonly Judged[]) {
  const counts = { support: 0, assigned: 0, hits: 0 };
  for (const { right, counted } of judged) {
    const [isRight, isAssigned] = [right.includes(subject), counted.includes(subject)];
    counts.support += Number(isRight);
    counts.assigned += Number(isAssigned);
    counts.hits += Number(isRight && isAssigned);
  }
  return counts;
}

function measure(hits: number, assigned: number, support: number): Measure {
  const precision = assigned ? hits / assigned : 0;
  const recall = support ? hits / support : 0;
  return { precision, recall, f1: hits ? (2 * precision * recall) / (precision + recall) : 0 };
}

const mean = (values: number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

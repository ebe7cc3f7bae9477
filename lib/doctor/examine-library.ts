import { library } from "../db/client";
import {
  countUnused,
  listLostCopies,
  listMiscountedEntities,
  listMiscountedStories,
  listPackedProfiles,
  listStalePosted,
  listTermCounts,
  listUnheld,
  listWithoutProfile,
  UNUSED,
  type UnusedTable,
} from "../db/soundness";
import { listFileFaults, listStaleIndexed, listUnindexed } from "../db/sqlite/file-faults";
import { listLostPictures, listStrayMedia } from "../pictures/check-media";
import { measureRoom } from "../pictures/room";
import { unpackProfile } from "../related/profile/packed-profile";
import { listStrayRevisions } from "./mixed-articles";

/** Something wrong or untidy in the library. */
export type Finding = {
  what: string;
  /** Number of affected rows. */
  rows: number;
  /** "fault": something is wrong; "untidy": nothing is wrong, but there are leftovers. */
  weight: "fault" | "untidy";
  /** Whether repairLibrary can fix it. */
  mendable: boolean;
};

export type Examination = {
  counts: Record<
    | "articles"
    | "outlets"
    | "topics"
    | "entities"
    | "links"
    | "references"
    | "revisions"
    | "pictures"
    | "readers",
    number
  >;
  findings: Finding[];
};

/**
 * Checks the library: the database file, references between rows, stored counts, and whether the indexes match the
 * articles.
 */
export async function examineLibrary(): Promise<Examination> {
  const [stray, postedInVain, lostCopies, stories] = await Promise.all([
    listStrayRevisions(),
    listStalePosted(),
    listLostCopies(),
    listMiscountedStories(),
  ]);
  const [counts, faults, unindexed, inVain, withoutProfile, unheld, miscounted, terms, state, ...leftBehind] =
    await Promise.all([
      countAll(),
      listFileFaults(),
      listUnindexed(),
      listStaleIndexed(),
      listWithoutProfile(),
      listUnheld(),
      listMiscountedEntities(),
      listWrongTerms(),
      library().libraryState.findFirst({ select: { articles: true } }),
      ...(Object.keys(UNUSED) as UnusedTable[]).map(async (table) => ({
        table,
        rows: await countUnused(table),
      })),
    ]);
  const [lostPictures, strayFiles, failedPictures, room] = await Promise.all([
    listLostPictures(),
    listStrayMedia(),
    library().picture.count({ where: { state: "failed" } }),
    measureRoom(),
  ]);
  const unfinished = await library().import.count({ where: { finishedAt: null } });
  const fault = (what: string, rows: number, mendable = true): Finding => ({
    what,
    rows,
    weight: "fault",
    mendable,
  });
  const untidy = (what: string, rows: number, mendable = true): Finding => ({
    what,
    rows,
    weight: "untidy",
    mendable,
  });
  const findings = [
    ...faults.map((what) => fault(what, 1, false)),
    fault("articles that search does not find", unindexed.length),
    fault("entries of the search index without an article", inVain.length),
    fault("earlier versions of an article that are another article", stray.length),
    fault("articles without the profile that links are made from", withoutProfile.length),
    fault("articles that linking would find where they are not", postedInVain.length),
    fault("copies of an article that does not stand for them", lostCopies.length),
    fault("stories whose count is not that of their articles", stories.length),
    fault("references to articles that are held, but not known to be", unheld.length),
    fault("people, organisations and places whose count is not that of the articles", miscounted.length),
    fault("terms whose count is not that of the articles", terms.length),
    fault(
      "articles more or less than the library says it has",
      Math.abs((state?.articles ?? 0) - counts.articles),
    ),
    fault("pictures whose files are not there", lostPictures.length),
    untidy("files of pictures that no article has any more", strayFiles.length),
    untidy("pictures that could not be had: see throughline pictures list", failedPictures, false),
    untidy(
      "megabytes of pictures, the most that they may be: no more are kept until PICTURES_MB is raised",
      room.full ? Math.round(room.used) : 0,
      false,
    ),
    ...leftBehind.map(({ table, rows }) => untidy(`${WORDS[table]} that no article has any more`, rows)),
    untidy("imports that were ended before their end: run them again", unfinished, false),
  ];
  return { counts, findings: findings.filter(({ rows }) => rows > 0) };
}

const WORDS: Record<UnusedTable, string> = {
  Topic: "topics",
  Entity: "people, organisations and places",
  Term: "terms",
};

async function countAll(): Promise<Examination["counts"]> {
  const [articles, outlets, topics, entities, links, references, revisions, pictures, readers] =
    await Promise.all([
      library().article.count(),
      library().outlet.count(),
      library().topic.count(),
      library().entity.count(),
      library().link.count(),
      library().reference.count(),
      library().revision.count(),
      library().picture.count({ where: { state: "kept" } }),
      library().reader.count(),
    ]);
  return { articles, outlets, topics, entities, links, references, revisions, pictures, readers };
}

/** The terms whose stored count differs from that of the profiles, with the correct count. */
export async function listWrongTerms(): Promise<{ id: number; articles: number }[]> {
  const counted = new Map<number, number>();
  for await (const packed of listPackedProfiles())
    for (const id of unpackProfile(packed).ids) counted.set(id, (counted.get(id) ?? 0) + 1);
  const stored = await listTermCounts();
  return [...stored].flatMap(([id, articles]) => {
    const right = counted.get(id) ?? 0;
    return right === articles ? [] : [{ id, articles: right }];
  });
}

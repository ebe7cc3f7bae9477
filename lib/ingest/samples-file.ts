/** The sample articles and their outlets, relative to the project's folder. */
export const SAMPLES = "prisma/samples/library.jsonl";
export const SAMPLE_OUTLETS = "prisma/samples/outlets.json";

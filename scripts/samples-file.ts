/** The sample articles and their outlets, from the project's folder. */
export const SAMPLES = "prisma/samples/library.jsonl";
export const SAMPLE_OUTLETS = "prisma/samples/outlets.json";

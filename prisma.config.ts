import { defineConfig } from "prisma/config";

// For Prisma's own tools; the app reads the same variable in lib/db/database-file.ts.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "file:./data/throughline.db" },
});

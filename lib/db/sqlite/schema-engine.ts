import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { SqliteConnection } from "./connection";
import { adapterFor } from "./prisma-adapter";

type Glue = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");

/**
 * Prisma's schema engine as WebAssembly: what `prisma migrate` runs, which otherwise has to download a binary. It keeps Prisma's own
 * _prisma_migrations table, so `prisma migrate deploy` can take over at any time.
 */
async function loadEngine(): Promise<Glue> {
  const require = createRequire(join(process.cwd(), "package.json"));
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(require.resolve("@prisma/schema-engine-wasm").replace(/\.js$/, "_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  // If the engine panics, it passes its message to this object.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  return glue;
}

/** The engine's JavaScript supports one instance per process, however often this module is loaded. */
const held = globalThis as { throughlineSchemaEngine?: Promise<Glue> };

async function withEngine<T>(
  file: string,
  schema: string | null,
  work: (engine: SchemaEngine) => Promise<T>,
) {
  held.throughlineSchemaEngine ??= loadEngine();
  const opened: SqliteConnection[] = [];
  const open = () => {
    const connection = new SqliteConnection(file);
    opened.push(connection);
    return connection;
  };
  const datamodels: [string, string][] | undefined = schema ? [["schema.prisma", schema]] : undefined;
  const glue = await held.throughlineSchemaEngine;
  // Opened here first, because the engine reports a file that it cannot open as "External error" and no more. Closed again, because
  // the engine locks the file.
  open().close();
  const engine = await glue.SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapterFor(open)),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    // The engine leaves its connections open, with a lock on the file.
    for (const connection of opened) connection.close();
  }
}

const NO_FILTER = { externalTables: [], externalEnums: [] };

function readMigrations(folder: string) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(join(folder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/**
 * Applies the migrations that the library does not have yet, in their order.
 * @returns the names of those applied; empty where there was nothing to do
 * @throws where a migration fails or an applied one was edited; the message names it
 */
export async function applyMigrations(file: string, folder = "prisma/migrations"): Promise<string[]> {
  return withEngine(file, null, async (engine) => {
    const done = await engine.applyMigrations({ migrationsList: readMigrations(folder), filters: NO_FILTER });
    return done.appliedMigrationNames;
  });
}

/** The SQL that makes an empty database into the schema's: for writing a migration, and for checking them. */
export async function sqlFromSchema(schema: string, file: string): Promise<string> {
  return withEngine(file, schema, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "empty" },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    });
    return stdout ?? "";
  });
}

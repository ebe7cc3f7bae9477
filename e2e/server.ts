import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { TEMPLATE } from "./make-template";

export type Server = {
  url: string;
  /** What of its library everybody sees, as it was at the start. */
  library: string[];
  close: () => void;
};

/** What everybody sees of a library that specs could change, its articles, outlets and corrections, by their hashes. */
export const readLibrary = (url: string): Promise<string[]> =>
  Promise.all(
    ["/api/v1/articles", "/api/v1/articles?sort=oldest", "/outlets", "/corrections"].map(async (path) => {
      const text = await (await fetch(url + path)).text();
      const shown = /<main.*<\/main>/s.exec(text)?.[0] ?? text;
      return `${path}: ${createHash("sha256").update(shown).digest("hex").slice(0, 12)}`;
    }),
  );

/**
 * Starts a server of the built app on a copy of the template library.
 * @param folder where the copy is put
 * @param settings more of the environment
 * @throws with what the server printed where it does not start
 */
export async function startServer(folder: string, settings: Record<string, string> = {}): Promise<Server> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(TEMPLATE, folder, { recursive: true });
  const server = fork("e2e/serve.mjs", {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: `file:${join(folder, "library.db")}`,
      FETCH_ALLOW: "127.0.0.1",
      // only specs of pictures look for them
      PICTURES: "0",
      ...settings,
    },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let printed = "";
  server.stdout?.on("data", (text) => {
    printed += text;
  });
  server.stderr?.on("data", (text) => {
    printed += text;
    process.stderr.write(text);
  });
  const [message] = await Promise.race([once(server, "message"), once(server, "exit")]);
  if (typeof message?.port !== "number") throw new Error(`The server did not start.\n${printed}`);
  const url = `http://localhost:${message.port}`;
  return { url, library: await readLibrary(url), close: () => server.disconnect() };
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export type App = {
  /** The link that makes its first user the owner. */
  link: string;
  stop: () => Promise<void>;
};

/**
 * Starts the app as `npm start` does, on a library that has no owner yet.
 * @param settings more of the environment
 * @throws if it ends before it has printed the owner's link
 */
export async function startApp(settings: Record<string, string>): Promise<App> {
  const app = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(app, "exit");
  const link = await new Promise<string>((found, refuse) => {
    createInterface({ input: app.stdout }).on("line", (line) => {
      if (/^http\S+\/welcome\/\S+$/.test(line)) found(line);
    });
    ended.then(() => refuse(new Error("npm start did not get ready; what it said stands above.")));
  });
  const stop = async () => {
    app.kill();
    await ended;
  };
  return { link, stop };
}

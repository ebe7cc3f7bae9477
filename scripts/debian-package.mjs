// Programs of Debian's that tests need: found, or installed where this user may.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The first of some programs that PATH, or the folders of system programs, have; null if there is none. */
export function onPath(names) {
  for (const name of names)
    for (const folder of `${process.env.PATH ?? ""}:/usr/sbin`.split(":"))
      if (existsSync(`${folder}/${name}`)) return `${folder}/${name}`;
  return null;
}

/** Runs a program without its output. @returns whether it went well */
export const quietly = (command, args) =>
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** Installs the first of some packages that can be. @returns whether one could */
export function installPackage(names) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  quietly("apt-get", ["update", "-qq"]);
  return names.some((name) => quietly("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]));
}

/** Gives back what `take` gave. Once is enough; more does nothing. */
export type Release = () => void;

type Waiting = { host: string; start: () => void };

/**
 * Limits how many connections are open at once. Whoever comes first is served first, but nobody waits for a host that is
 * not their own.
 */
export class Slots {
  private readonly open = new Map<string, number>();
  private total = 0;
  private readonly queue: Waiting[] = [];

  constructor(
    private readonly perHost: number,
    private readonly inAll: number,
  ) {}

  /**
   * Waits for a connection to a host.
   * @returns what to call when the connection is closed
   * @throws the signal's reason if it is aborted meanwhile
   */
  take(host: string, signal?: AbortSignal): Promise<Release> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const waiting: Waiting = {
        host,
        start: () => {
          signal?.removeEventListener("abort", leave);
          resolve(this.occupy(host));
        },
      };
      const leave = () => {
        this.queue.splice(this.queue.indexOf(waiting), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.queue.push(waiting);
      this.serve();
    });
  }

  private occupy(host: string): Release {
    this.total += 1;
    this.open.set(host, (this.open.get(host) ?? 0) + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.total -= 1;
      const left = (this.open.get(host) ?? 1) - 1;
      if (left > 0) this.open.set(host, left);
      else this.open.delete(host);
      this.serve();
    };
  }

  private serve(): void {
    while (this.total < this.inAll) {
      const next = this.queue.findIndex(({ host }) => (this.open.get(host) ?? 0) < this.perHost);
      if (next < 0) return;
      this.queue.splice(next, 1)[0]?.start();
    }
  }
}

/**
 * Splits the questions of a gold file into two halves by story: articles that are related, over any number of steps,
 * are in the same half. The half depends only on the story's first identifier, so that a larger library with the same
 * stories is split in the same way.
 * @returns by identifier, 0 for the half that weights are learnt from, 1 for the unseen one
 */
export function halveByStory(
  questions: readonly { identifier: string; related: readonly string[] }[],
): Map<string, 0 | 1> {
  const heads = new Map<string, string>();
  const headOf = (identifier: string): string => {
    let head = identifier;
    for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head)) head = next;
    return head;
  };
  for (const { identifier, related } of questions) {
    for (const other of [identifier, ...related]) {
      const [a, b] = [headOf(identifier), headOf(other)].sort();
      if (a !== undefined && b !== undefined) {
        heads.set(b, a);
        heads.set(a, a);
      }
    }
  }
  return new Map([...heads.keys()].map((identifier) => [identifier, halfOf(headOf(identifier))]));
}

/** FNV-1a (Fowler, Noll, Vo 1991), its lowest bit folded from all others. */
function halfOf(text: string): 0 | 1 {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash ^ (hash >>> 16)) & 1 ? 1 : 0;
}

type Named = { outlet: string | null; day: string | null; language: string };

/** What the page calls its two sides: the outlets, told apart by language, day or order where both are one. */
export function nameSides(a: Named, b: Named): [string, string] {
  const names: [string, string] = [a.outlet ?? "Outlet not known", b.outlet ?? "Outlet not known"];
  if (names[0] !== names[1]) return names;
  if (a.language !== b.language) return [`${names[0]} (${a.language})`, `${names[1]} (${b.language})`];
  const dated: [string, string] = [`${names[0]}, ${a.day}`, `${names[1]}, ${b.day}`];
  return a.day && b.day && a.day !== b.day ? dated : [`${names[0]}, first`, `${names[1]}, second`];
}

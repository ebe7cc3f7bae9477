/**
 * The languages that a browser asks for, the most wanted first, without regions (RFC 9110, 12.5.4): "ar-EG, en;q=0.5" is ["ar", "en"].
 * @param header Accept-Language; none for a browser that does not say
 */
export function acceptedLanguages(header: string | null): string[] {
  const asked = (header ?? "").split(",").flatMap((part): { language: string; weight: number }[] => {
    const [, language, weight = "1"] = /^\s*([a-z]{2,3})\b[^;]*(?:;\s*q=([\d.]+))?/i.exec(part) ?? [];
    return language && Number(weight) > 0
      ? [{ language: language.toLowerCase(), weight: Number(weight) }]
      : [];
  });
  return [...new Set(asked.sort((a, b) => b.weight - a.weight).map(({ language }) => language))];
}

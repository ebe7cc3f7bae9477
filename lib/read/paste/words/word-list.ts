/** The words and phrases of a list written as text: parted by commas and line ends. */
export const wordList = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

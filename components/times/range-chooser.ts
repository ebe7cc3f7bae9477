/** From one bar to another, both included, by index. */
export type Range = { from: number; to: number };

/** What to do while a range is drawn, and once it is complete. */
export type RangeChooser = { show: (range: Range | null) => void; apply: (range: Range) => void };

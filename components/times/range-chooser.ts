/** A row of bars: how many, slots of equal width, and whether time runs from the right to the left. */
export type Axis = { bars: number; places: number; fromRight: boolean };

/** From one bar to another, both included, by index. */
export type Range = { from: number; to: number };

/** What to do while a range is drawn, and once it is complete. */
export type RangeChooser = { show: (range: Range | null) => void; apply: (range: Range) => void };

/** The widest digit of Calibri 11, by which files measure columns. */
export const pixelsPerCharacter = 7;
export const pixelsPerPoint = 96 / 72;
/** of a new sheet in the sandbox, as in Excel */
export const usualRowPx = 20;
export const usualColumnPx = 64;

/** Excel's limit of characters in a cell: what was longer has been cut. */
export const CELL_LIMIT = 32_767;

/** Larger than any sheet row: sort keys are multiples of it less the row, so that equal keys keep the order of the rows. */
export const ROW_ROOM = 2_000_000;

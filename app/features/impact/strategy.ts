/** Circular strategies: R0 refuse, R1 rethink, R2 reduce, R3 reuse, R4 repair, R5 refurbish, R6 remanufacture, R7 repurpose, R8 recycle, R9 recover. */
export const strategies = ["R0", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9"] as const;
export type Strategy = (typeof strategies)[number];

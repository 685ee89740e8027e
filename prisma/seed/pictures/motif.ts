import type { Sketch } from "./sketch";

/** Draws one kind of thing; numbers, sizes and order come from the sketch's own chance. */
export type Motif = (s: Sketch) => void;

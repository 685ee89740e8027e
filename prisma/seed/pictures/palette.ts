import { mix } from "./colour";

/** Colours of the three sides of a body that can be seen: lit from above and from the left. */
export interface Material {
  readonly top: string;
  readonly left: string;
  readonly right: string;
}

export interface Palette {
  readonly ground: string;
  /** The light patch that things stand on. */
  readonly clearing: string;
  readonly contour: string;
  readonly ink: string;
  readonly glass: string;
  /** Dark openings: the inside of a pipe, a drawer, a wheel. */
  readonly hollow: string;
  readonly paper: string;
  readonly main: Material;
  readonly mid: Material;
  readonly pale: Material;
  readonly deep: Material;
  /** A neighbouring hue of the same family. */
  readonly second: Material;
}

export type Family = "build" | "made" | "soft" | "flow";

/** Dark, middle and ground tone; the first of each family is the design system's own. */
type Tones = readonly [dark: string, middle: string, ground: string];

const tones: Readonly<Record<Family, readonly Tones[]>> = {
  build: [
    ["#8a4b1f", "#d19a66", "#f3e2cd"],
    ["#7d3f2a", "#cf8a6c", "#f5e1d6"],
    ["#75561b", "#cdaa5c", "#f3ead0"],
    ["#5f5140", "#b09c80", "#ece6da"],
  ],
  made: [
    ["#1d4f78", "#7fb0d1", "#dfebf3"],
    ["#2c4a63", "#8ea7b9", "#e4eaee"],
    ["#175a6c", "#76b3c2", "#dcedf0"],
    ["#3a4685", "#969fd0", "#e5e7f5"],
  ],
  soft: [
    ["#6a3560", "#bf8fb4", "#f1e3ee"],
    ["#84304f", "#d092a8", "#f6e3e9"],
    ["#4f3f80", "#a598cc", "#eae6f4"],
    ["#6b3f3f", "#c39a94", "#f3e6e2"],
  ],
  flow: [
    ["#14463a", "#6fae96", "#dfece3"],
    ["#46601f", "#a2b96c", "#e9efd9"],
    ["#0f5a4e", "#6bb3a0", "#dbede6"],
    ["#2f5a33", "#86b486", "#e2eedd"],
  ],
};

const material = (top: string, left: string, right: string, mirrored: boolean): Material =>
  mirrored ? { top, left: right, right: left } : { top, left, right };

/** One of the family's palettes; a mirrored picture keeps its light on the left. */
export function paletteOf(family: Family, choice: number, mirrored: boolean): Palette {
  const set = tones[family];
  const [dark, middle, ground] = set[choice % set.length] as Tones;
  const [dark2, middle2, ground2] = set[(choice + 1) % set.length] as Tones;
  const white = "#ffffff";
  const of = (top: string, left: string, right: string) => material(top, left, right, mirrored);
  return {
    ground,
    clearing: mix(ground, "#fffdf9", 0.62),
    contour: middle,
    ink: mix(dark, "#000000", 0.1),
    glass: mix(ground, white, 0.3),
    hollow: mix(dark, "#000000", 0.35),
    paper: "#fffdf9",
    main: of(mix(ground, white, 0.72), middle, dark),
    mid: of(mix(middle, white, 0.42), mix(middle, dark, 0.14), mix(dark, middle, 0.18)),
    pale: of("#fffdf9", mix(ground, white, 0.25), mix(middle, ground, 0.3)),
    deep: of(middle, mix(dark, middle, 0.15), mix(dark, "#000000", 0.28)),
    second: of(mix(ground2, white, 0.5), middle2, mix(dark2, middle2, 0.1)),
  };
}

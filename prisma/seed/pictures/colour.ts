type Rgb = readonly [number, number, number];

const parse = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** The colour `share` of the way from `a` to `b`, both `#rrggbb`. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [parse(a), parse(b)];
  return `#${from
    .map((value, at) =>
      Math.round(value + ((to[at] as number) - value) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** The lighter of two colours. */
export const lighter = (a: string, b: string): string => {
  const light = (hex: string): number => parse(hex).reduce((sum, value) => sum + value, 0);
  return light(a) >= light(b) ? a : b;
};

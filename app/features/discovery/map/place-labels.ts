/** Where a name stands beside its dot. */
export type LabelSide = "right" | "left" | "below" | "above";

export interface LabelledDot {
  /** Middle and half width of the dot, in pixels of the map as shown. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const sides: readonly LabelSide[] = ["right", "below", "left", "above"];
// A name in the map's type: an average letter is this wide, a line this high.
const letter = 7.2;
const halfLine = 9;

const touches = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function areaAt(dot: LabelledDot, side: LabelSide): Area {
  const width = dot.name.length * letter + 4;
  const gap = dot.radius + 3;
  const middle = { top: dot.y - halfLine, bottom: dot.y + halfLine };
  if (side === "right") return { left: dot.x + gap, right: dot.x + gap + width, ...middle };
  if (side === "left") return { left: dot.x - gap - width, right: dot.x - gap, ...middle };
  const across = { left: dot.x - width / 2, right: dot.x + width / 2 };
  return side === "below"
    ? { ...across, top: dot.y + gap - 1, bottom: dot.y + gap + halfLine * 2 - 1 }
    : { ...across, top: dot.y - gap - halfLine * 2 + 1, bottom: dot.y - gap + 1 };
}

/**
 * Finds room for the names of dots, the first dots first: a name stands beside its dot where it covers neither another name
 * nor another dot nor the edge; null where there is no such place. `width` and `height` are those of the map in pixels.
 */
export function placeLabels(
  dots: readonly LabelledDot[],
  { width, height }: { readonly width: number; readonly height: number },
): (LabelSide | null)[] {
  const discs: Area[] = dots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const taken: Area[] = [];
  return dots.map((dot, index) => {
    const side = sides.find((one) => {
      const area = areaAt(dot, one);
      const inside = area.left >= 2 && area.right <= width - 2 && area.top >= 2 && area.bottom <= height - 2;
      return (
        inside &&
        !taken.some((other) => touches(area, other)) &&
        !discs.some((disc, other) => other !== index && touches(area, disc))
      );
    });
    if (side) taken.push(areaAt(dot, side));
    return side ?? null;
  });
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMap } from "~/shared/region-projection";
import { boxOf, deepestZoom, frameAround, frameHolding, holds, movedBy, wholeCounty, zoomedBy } from "./map-frame";

const umea = toMap({ latitude: 63.8258, longitude: 20.263 });
const holmsund = toMap({ latitude: 63.7089, longitude: 20.3645 });
const anyFrame = fc
  .record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    zoom: fc.integer({ min: 1, max: deepestZoom }),
  })
  .map(({ zoom, ...centre }) => ({ zoom, centre }));

describe("map frame", () => {
  it("halves at each level and stays on the map, wherever an address points", () => {
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const box = boxOf(frame);
        expect(box.width).toBeCloseTo(wholeCounty.width / 2 ** frame.zoom);
        expect(box.x).toBeGreaterThanOrEqual(wholeCounty.x - 1e-9);
        expect(box.y).toBeGreaterThanOrEqual(wholeCounty.y - 1e-9);
        expect(box.x + box.width).toBeLessThanOrEqual(wholeCounty.x + wholeCounty.width + 1e-9);
        expect(box.y + box.height).toBeLessThanOrEqual(wholeCounty.y + wholeCounty.height + 1e-9);
      }),
    );
  });

  it("goes nearer and back to the whole county, and no further either way", () => {
    const near = frameAround(umea, 1);
    expect(zoomedBy(near, 1)?.zoom).toBe(2);
    expect(zoomedBy(near, -1)).toBeNull();
    expect(zoomedBy(null, -1)).toBeNull();
    expect(zoomedBy(frameAround(umea, deepestZoom), 1)?.zoom).toBe(deepestZoom);
  });

  it("moves by its own size and stops at the edge", () => {
    const frame = frameAround(umea, 3);
    const before = boxOf(frame);
    expect(boxOf(movedBy(frame, -0.5, 0)).x).toBeCloseTo(before.x - before.width / 2, 0);
    const far = movedBy(movedBy(movedBy(frame, 2, 2), 2, 2), 2, 2);
    expect(boxOf(far).x + boxOf(far).width).toBeCloseTo(wholeCounty.x + wholeCounty.width, 0);
  });

  it("holds the points it was made for, always nearer than before", () => {
    const frame = frameHolding([umea, holmsund], null);
    expect(frame?.zoom).toBeGreaterThan(1);
    expect(holds(boxOf(frame), umea)).toBe(true);
    expect(holds(boxOf(frame), holmsund)).toBe(true);
    expect(frameHolding([umea], frameAround(umea, 3))?.zoom).toBeGreaterThan(3);
  });
});

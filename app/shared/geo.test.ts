import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundingBox, distanceKm, isCoordinate, isInside } from "./geo";

const umea = { latitude: 63.82626, longitude: 20.27011 };
const skelleftea = { latitude: 64.75039, longitude: 20.96463 };
const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("geo", () => {
  it("knows distances", () => {
    expect(distanceKm(umea, skelleftea)).toBeCloseTo(108.3, 0);
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20015.1, 0);
    expect(distanceKm(umea, umea)).toBe(0);
  });

  it("is symmetric and never longer than half way round", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20015.2);
      }),
    );
  });

  it("leaves nobody within the radius outside the box", () => {
    fc.assert(
      fc.property(anywhere, anywhere, fc.double({ min: 0.1, max: 15_000, noNaN: true }), (center, point, km) => {
        fc.pre(distanceKm(center, point) < km * 0.9999);
        expect(isInside(boundingBox(center, km), point)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is tight enough to help", () => {
    const box = boundingBox(umea, 50);
    expect(isInside(box, skelleftea)).toBe(false);
    expect(box.north - box.south).toBeCloseTo(0.9, 1);
  });

  it("tells coordinates", () => {
    expect(isCoordinate(umea)).toBe(true);
    expect(isCoordinate({ latitude: 91, longitude: 0 })).toBe(false);
    expect(isCoordinate({ latitude: Number.NaN, longitude: 0 })).toBe(false);
  });
});

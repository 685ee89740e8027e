import { describe, expect, it } from "vitest";
import { placeLabels } from "./place-labels";

const size = { width: 600, height: 400 };
const dot = (x: number, y: number, name = "Umeå", radius = 16) => ({ x, y, radius, name });

describe("names on the map", () => {
  it("stand at the right where there is room", () => {
    expect(placeLabels([dot(300, 200)], size)).toEqual(["right"]);
  });

  it("turn to the other side at the edge", () => {
    expect(placeLabels([dot(590, 200, "Skellefteå")], size)).toEqual(["left"]);
  });

  it("cover neither another dot nor another name", () => {
    expect(placeLabels([dot(300, 200), dot(340, 200)], size)).toEqual(["below", "right"]);
  });

  it("are left out where there is no room at all", () => {
    const crowd = [-40, 0, 40].flatMap((dx) => [-40, 0, 40].map((dy) => dot(300 + dx, 200 + dy, "Vännäsby", 19)));
    expect(placeLabels(crowd, size)[4]).toBeNull();
  });
});

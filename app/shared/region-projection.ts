import type { Coordinate } from "./geo";

/** A place on the drawn county (`public/illustrations/region-map.svg`), in its units: x to the east, y to the south. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Units of the drawing to a kilometre: one degree of latitude is 192.83 units and 111.2 km. */
export const unitsPerKm = 192.83 / 111.2;

const perDegree = 192.83;
const east = { longitude: 18, x: 298 };
// Meridians lean together northwards, so a parallel bends: fitted to the drawing within a kilometre.
const north = { longitude: 17.8, y: 12_798.5, bend: 0.65 };
const cosine = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

/** Where a position lies on the drawing. */
export function toMap({ latitude, longitude }: Coordinate): MapPoint {
  return {
    x: east.x + perDegree * (longitude - east.longitude) * cosine(latitude),
    y: north.y - perDegree * latitude - north.bend * (longitude - north.longitude) ** 2,
  };
}

/** The position of a place on the drawing; the other way round from `toMap`. */
export function fromMap({ x, y }: MapPoint): Coordinate {
  let latitude = (north.y - y) / perDegree;
  let longitude: number = east.longitude;
  for (let round = 0; round < 4; round += 1) {
    longitude = east.longitude + (x - east.x) / (perDegree * cosine(latitude));
    latitude = (north.y - y - north.bend * (longitude - north.longitude) ** 2) / perDegree;
  }
  return { latitude, longitude };
}

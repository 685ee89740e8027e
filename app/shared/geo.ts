/** Position in WGS 84, decimal degrees. */
export interface Coordinate {
  readonly latitude: number;
  readonly longitude: number;
}

export interface BoundingBox {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** Mean radius of the earth, km (IUGG). */
const earthRadiusKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const isCoordinate = ({ latitude, longitude }: Coordinate): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** Great-circle distance in km (haversine; within 0.5 % of the ellipsoid). Roads are longer. */
export function distanceKm(a: Coordinate, b: Coordinate): number {
  const lat = radians(b.latitude - a.latitude);
  const lon = radians(b.longitude - a.longitude);
  const h =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(lon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Smallest box of latitudes and longitudes that holds every point within `km` of the centre: a cheap first filter
 * before `distanceKm`. Near a pole, or across the date line, it spans all longitudes.
 */
export function boundingBox(center: Coordinate, km: number): BoundingBox {
  const angle = km / earthRadiusKm;
  const latitude = (angle * 180) / Math.PI;
  const south = Math.max(-90, center.latitude - latitude);
  const north = Math.min(90, center.latitude + latitude);
  const reach = Math.sin(angle) / Math.cos(radians(center.latitude));
  const longitude = angle < Math.PI / 2 && Math.abs(reach) < 1 ? (Math.asin(reach) * 180) / Math.PI : 180;
  const west = center.longitude - longitude;
  const east = center.longitude + longitude;
  const allRound = south === -90 || north === 90 || west < -180 || east > 180;
  return allRound ? { south, north, west: -180, east: 180 } : { south, north, west, east };
}

export const isInside = (box: BoundingBox, { latitude, longitude }: Coordinate): boolean =>
  latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;

import type { ListingPatch } from "~/features/catalogue/listing";
import { localities } from "~/features/reference/data/lists/localities.server";
import { municipalities } from "~/features/reference/data/municipalities";

const same = (a: string, b: string): boolean => a.localeCompare(b, "sv", { sensitivity: "accent" }) === 0;

/**
 * The place part of a change. A site brings its own address and position; a municipality typed by hand is given the
 * position of its locality, or of its seat, so that distance can be told.
 */
export function withPosition(patch: ListingPatch): ListingPatch {
  if (patch.siteId === undefined && patch.municipalityCode === undefined) return patch;
  if (patch.siteId) {
    const { municipalityCode: _municipality, locality: _locality, ...rest } = patch;
    return rest;
  }
  const seat = municipalities.find(({ code }) => code === patch.municipalityCode);
  const near = localities.find(
    ({ name, municipalityCode }) =>
      municipalityCode === patch.municipalityCode && same(name, patch.locality?.trim() ?? ""),
  );
  const position = near ?? seat;
  return { ...patch, siteId: null, latitude: position?.latitude ?? null, longitude: position?.longitude ?? null };
}

import { placeOfPostcode } from "~/features/reference/gazetteer";
import { parsePostcode } from "~/features/reference/postcode";
import type { LocalityRow, MunicipalityRow } from "~/features/reference/reference-rows";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";

export interface Address {
  readonly street?: string | undefined;
  readonly postcode?: string | undefined;
  readonly locality?: string | undefined;
  /** Chosen from the list when postcode and place leave it open. */
  readonly municipalityCode?: string | undefined;
}

/** Where an address lies. The position is the place's, not the house's. */
export interface AddressPlace {
  readonly street: string;
  /** Five digits, or empty. */
  readonly postcode: string;
  readonly locality: string;
  readonly municipalityCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Gazetteer {
  readonly municipalities: readonly MunicipalityRow[];
  readonly localities: readonly LocalityRow[];
  readonly postcodes: readonly LocalityRow[];
}

type Position = Pick<LocalityRow, "municipalityCode" | "latitude" | "longitude">;

const sameName = (a: string, b: string): boolean => a.localeCompare(b, "sv", { sensitivity: "accent" }) === 0;

/** Places of that name, in the chosen municipality if one is chosen. */
function named(
  { localities, municipalities }: Gazetteer,
  name: string,
  municipalityCode?: string,
): (Position & { name: string })[] {
  const seats = municipalities.map((row) => ({ ...row, municipalityCode: row.code }));
  const hits = [...localities, ...seats].filter((row) => sameName(row.name, name));
  const within = municipalityCode ? hits.filter((row) => row.municipalityCode === municipalityCode) : hits;
  // A seat and a place of the same name in the same municipality are one place.
  return within.filter(
    (row, index) => within.findIndex((other) => other.municipalityCode === row.municipalityCode) === index,
  );
}

/** The same place without its house: the position of the locality, else the seat of the municipality. */
export function withLocalityPosition(gazetteer: Gazetteer, place: AddressPlace): AddressPlace {
  const seat = gazetteer.municipalities.find(({ code }) => code === place.municipalityCode);
  const { latitude, longitude } = named(gazetteer, place.locality, place.municipalityCode)[0] ?? seat ?? place;
  return { ...place, latitude, longitude };
}

/**
 * Municipality and position of an address, without asking anybody outside: the place by its name, else the postcode's
 * place, else the seat of the chosen municipality. Refuses with `required`, `invalid_postcode`, `unknown_postcode`,
 * `unknown_place` or `which_municipality` on the field that would settle it.
 */
export function placeOfAddress(gazetteer: Gazetteer, address: Address): Result<AddressPlace, AppError> {
  const street = address.street?.trim() ?? "";
  const typedPlace = address.locality?.trim() ?? "";
  const digits = address.postcode?.trim() ? parsePostcode(address.postcode) : null;
  if (digits && !digits.ok) return err(invalidInput(fieldError("postcode", "invalid_postcode")));
  const postcode = digits?.ok ? digits.value : "";
  const chosen = gazetteer.municipalities.find(({ code }) => code === address.municipalityCode);
  if (!postcode && !typedPlace) return err(invalidInput(fieldError("postcode", "required")));

  const byPostcode = postcode ? placeOfPostcode(gazetteer.postcodes, postcode) : undefined;
  const municipalityCode = chosen?.code ?? byPostcode?.municipalityCode;
  const places = typedPlace ? named(gazetteer, typedPlace, municipalityCode) : [];
  const locality = typedPlace || byPostcode?.name || "";
  const found = (place: Position): Result<AddressPlace, AppError> =>
    ok({
      street,
      postcode,
      locality,
      municipalityCode: place.municipalityCode,
      latitude: place.latitude,
      longitude: place.longitude,
    });

  if (places.length === 1) return found(places[0] as Position);
  if (places.length > 1) return err(invalidInput(fieldError("municipalityCode", "which_municipality")));
  if (byPostcode && (!chosen || chosen.code === byPostcode.municipalityCode)) return found(byPostcode);
  if (chosen) return found({ ...chosen, municipalityCode: chosen.code });
  return err(
    invalidInput(postcode ? fieldError("postcode", "unknown_postcode") : fieldError("locality", "unknown_place")),
  );
}

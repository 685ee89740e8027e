import { localities } from "~/features/reference/data/lists/localities.server";
import { postcodes } from "~/features/reference/data/lists/postcodes.server";
import { municipalities } from "~/features/reference/data/municipalities";
import { isPersonalNumber } from "~/features/reference/organization-number";
import { placeOfAddress, withLocalityPosition, type Address, type AddressPlace } from "./place-of-address";

const gazetteer = { municipalities, localities, postcodes };

/** Where an address of the region lies, by the gazetteer that comes with the product. */
export const sitePlace = (address: Address) => placeOfAddress(gazetteer, address);

/**
 * The position that may be kept for a holder of that number (ten digits). Positions are on maps and in the open data; a sole
 * trader often works from home, so theirs is the locality's.
 */
export const keptPlace = (place: AddressPlace, organizationNumber: string): AddressPlace =>
  isPersonalNumber(organizationNumber) ? withLocalityPosition(gazetteer, place) : place;

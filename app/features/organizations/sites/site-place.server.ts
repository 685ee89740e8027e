import { localities } from "~/features/reference/data/lists/localities.server";
import { postcodes } from "~/features/reference/data/lists/postcodes.server";
import { municipalities } from "~/features/reference/data/municipalities";
import { placeOfAddress, type Address } from "./place-of-address";

/** Where an address of the region lies, by the gazetteer that comes with the product. */
export const sitePlace = (address: Address) => placeOfAddress({ municipalities, localities, postcodes }, address);

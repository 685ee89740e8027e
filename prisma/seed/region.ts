import { buildingEnvelope } from "./content/listings/building-envelope";
import { buildingInterior } from "./content/listings/building-interior";
import { buildingOpenings } from "./content/listings/building-openings";
import { energy } from "./content/listings/energy";
import { food } from "./content/listings/food";
import { furnitureOffice } from "./content/listings/furniture-office";
import { furnitureOther } from "./content/listings/furniture-other";
import { it } from "./content/listings/it";
import { machines } from "./content/listings/machines";
import { metal } from "./content/listings/metal";
import { packaging } from "./content/listings/packaging";
import { soil } from "./content/listings/soil";
import { textiles } from "./content/listings/textiles";
import { timber } from "./content/listings/timber";
import { constructionAndLogistics } from "./content/organizations/construction-and-logistics";
import { foodReuseAndAdvice } from "./content/organizations/food-reuse-and-advice";
import { forestAndMetal } from "./content/organizations/forest-and-metal";
import { publicBodies } from "./content/organizations/public-bodies";
import { partnerGroups } from "./content/partner-groups";

/** The example region: invented organizations and what they have, can do and need. */
export const region = {
  organizations: [...forestAndMetal, ...constructionAndLogistics, ...foodReuseAndAdvice, ...publicBodies],
  listings: [...timber, ...furnitureOffice, ...buildingOpenings, ...it, ...metal, ...textiles, ...packaging, ...buildingInterior, ...food, ...soil, ...machines, ...buildingEnvelope, ...furnitureOther, ...energy],
  partnerGroups,
};

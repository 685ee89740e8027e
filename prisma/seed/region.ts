import { baseListings } from "./content/listings/all";
import { constructionAndLogistics } from "./content/organizations/construction-and-logistics";
import { foodReuseAndAdvice } from "./content/organizations/food-reuse-and-advice";
import { forestAndMetal } from "./content/organizations/forest-and-metal";
import { publicBodies } from "./content/organizations/public-bodies";
import { supplierFacts } from "./content/supplier-facts";
import { partnerGroups } from "./content/partner-groups";
import { threads } from "./content/threads";
import { makeFewPictures, makePictures } from "./pictures/make-pictures";

/** The example region: invented organizations and what they have, can do and need. */
export const region = {
  organizations: [...forestAndMetal, ...constructionAndLogistics, ...foodReuseAndAdvice, ...publicBodies],
  listings: baseListings,
  supplierFacts,
  partnerGroups,
  threads,
  /** Draws what nobody has photographed. */
  makePictures,
};

/** The same with few drawings: it starts in half the time. */
export const plainRegion = { ...region, makePictures: makeFewPictures };

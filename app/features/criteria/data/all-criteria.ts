import type { CriterionVersion } from "../criterion";
import { buildingCriteria } from "./building";
import { demolitionCriteria } from "./demolition";
import { furnitureCriteria } from "./furniture";
import { furnitureAwardCriteria } from "./furniture-award";
import { itCriteria } from "./it";
import { serviceCriteria } from "./services";
import { textileCriteria } from "./textiles";

/** Every version of every criterion that comes with the product, superseded ones included. */
export const shippedCriteria: readonly CriterionVersion[] = [
  ...furnitureCriteria,
  ...furnitureAwardCriteria,
  ...buildingCriteria,
  ...demolitionCriteria,
  ...itCriteria,
  ...textileCriteria,
  ...serviceCriteria,
];

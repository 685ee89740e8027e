import type { CriterionVersion } from "../criterion";
import { furnitureCriteria } from "./furniture";
import { furnitureAwardCriteria } from "./furniture-award";

/** Every version of every criterion that comes with the product, superseded ones included. */
export const shippedCriteria: readonly CriterionVersion[] = [...furnitureCriteria, ...furnitureAwardCriteria];

import type { AttributeDefinition } from "./attribute";
import { circularityAttributes } from "./data/attributes/circularity";
import { conditionAttributes } from "./data/attributes/condition";
import { constructionAttributes } from "./data/attributes/construction";
import { dimensionAttributes } from "./data/attributes/dimensions";
import { energyAttributes } from "./data/attributes/energy";
import { foodAttributes } from "./data/attributes/food";
import { furnitureAttributes } from "./data/attributes/furniture";
import { hazardAttributes } from "./data/attributes/hazard";
import { itAttributes } from "./data/attributes/it";
import { machineAttributes } from "./data/attributes/machines";
import { materialAttributes } from "./data/attributes/material";
import { packagingAttributes } from "./data/attributes/packaging";
import { serviceAttributes } from "./data/attributes/services";
import { soilAttributes } from "./data/attributes/soil";
import { textileAttributes } from "./data/attributes/textiles";

/**
 * Every typed fact a listing can carry, in the order a form shows them. One dictionary serves forms, import columns,
 * search facets, the API and tender requirements; keys and option keys are never renamed or reused.
 */
export const attributeDefinitions: readonly AttributeDefinition[] = [
  ...dimensionAttributes,
  ...conditionAttributes,
  ...materialAttributes,
  ...hazardAttributes,
  ...circularityAttributes,
  ...constructionAttributes,
  ...furnitureAttributes,
  ...itAttributes,
  ...textileAttributes,
  ...packagingAttributes,
  ...soilAttributes,
  ...machineAttributes,
  ...foodAttributes,
  ...energyAttributes,
  ...serviceAttributes,
];

const byKey: ReadonlyMap<string, AttributeDefinition> = new Map(
  attributeDefinitions.map((definition) => [definition.key, definition]),
);

export const attributeByKey = (key: string): AttributeDefinition | undefined => byKey.get(key);

/** Definitions for those keys, in the order asked; unknown keys are left out. */
export const attributesByKeys = (keys: readonly string[]): AttributeDefinition[] =>
  keys.flatMap((key) => byKey.get(key) ?? []);

export const facetAttributes: readonly AttributeDefinition[] = attributeDefinitions.filter(
  (definition) => definition.facet,
);

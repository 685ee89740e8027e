import { attributeDefinitions } from "./attribute-dictionary";
import { groupOf, type Category, type CategoryGroup, type GroupCode } from "./category";
import { buildingCategories } from "./data/categories/building";
import type { CategoryRow } from "./data/categories/define";
import { energyCategories } from "./data/categories/energy";
import { foodCategories } from "./data/categories/food";
import { furnitureCategories } from "./data/categories/furniture";
import { categoryGroups } from "./data/categories/groups";
import { itCategories } from "./data/categories/it";
import { machineCategories } from "./data/categories/machines";
import { metalCategories } from "./data/categories/metal";
import { packagingCategories } from "./data/categories/packaging";
import { serviceCategories } from "./data/categories/services";
import { soilCategories } from "./data/categories/soil";
import { textileCategories } from "./data/categories/textiles";
import { timberCategories } from "./data/categories/timber";

export { categoryGroups };

const groupsByCode: ReadonlyMap<string, CategoryGroup> = new Map(categoryGroups.map((group) => [group.code, group]));

/** Keys of the attributes whose definition names the category, its group or `*`; `top` first, then dictionary order. */
function attributeKeysFor(row: CategoryRow, group: GroupCode): string[] {
  const applicable = attributeDefinitions
    .filter(({ categories }) => categories.includes("*") || categories.includes(group) || categories.includes(row.code))
    .map(({ key }) => key);
  const top: readonly string[] = row.top;
  return [...top, ...applicable.filter((key) => !top.includes(key))];
}

function toCategory(row: CategoryRow): Category {
  const group = groupsByCode.get(groupOf(row.code) ?? "");
  if (!group) throw new Error(`Category ${row.code} belongs to no group`);
  const { family, icon, illustration, code } = group;
  return { ...row, group: code, family, icon, illustration, attributes: attributeKeysFor(row, code) };
}

/** All leaves, in the order of their groups. */
export const categories: readonly Category[] = [
  ...buildingCategories,
  ...timberCategories,
  ...metalCategories,
  ...furnitureCategories,
  ...itCategories,
  ...textileCategories,
  ...packagingCategories,
  ...soilCategories,
  ...machineCategories,
  ...foodCategories,
  ...energyCategories,
  ...serviceCategories,
].map(toCategory);

const byCode: ReadonlyMap<string, Category> = new Map(categories.map((category) => [category.code, category]));

export const categoryByCode = (code: string): Category | undefined => byCode.get(code);
export const groupByCode = (code: string): CategoryGroup | undefined => groupsByCode.get(code);

export const categoriesInGroup = (group: GroupCode): Category[] =>
  categories.filter((category) => category.group === group);

/** Whether a code names a leaf or a group of the tree. */
export const isCategoryCode = (code: string): boolean => byCode.has(code) || groupsByCode.has(code);

import type { TenderTemplate } from "../template";
import { goodsTemplates } from "./goods-templates";
import { serviceTemplates } from "./service-templates";

/** The region's common templates, which come with the product. */
export const commonTemplates: readonly TenderTemplate[] = [...goodsTemplates, ...serviceTemplates];

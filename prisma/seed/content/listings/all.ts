import type { BaseListing } from "../types";
import { buildingEnvelope } from "./building-envelope";
import { buildingInterior } from "./building-interior";
import { buildingOpenings } from "./building-openings";
import { energy } from "./energy";
import { food } from "./food";
import { furnitureOffice } from "./furniture-office";
import { furnitureOther } from "./furniture-other";
import { it } from "./it";
import { machines } from "./machines";
import { metal } from "./metal";
import { packaging } from "./packaging";
import { services } from "./services";
import { servicesLocal } from "./services-local";
import { soil } from "./soil";
import { textiles } from "./textiles";
import { timber } from "./timber";
import { goodsMarket } from "../market/goods";
import { officeChairMarket } from "../market/office-chairs";
import { serviceMarket } from "../market/services";

/** Every hand-written listing of the example region. */
export const baseListings: readonly BaseListing[] = [
  ...buildingOpenings, ...buildingEnvelope, ...buildingInterior, ...timber, ...metal, ...furnitureOffice, ...furnitureOther, ...it, ...textiles,
  ...packaging, ...soil, ...machines, ...food, ...energy, ...services, ...servicesLocal,
  ...officeChairMarket, ...goodsMarket, ...serviceMarket,
];

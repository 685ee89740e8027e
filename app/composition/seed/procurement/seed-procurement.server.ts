import { seedReviewer } from "./seed-reviewer.server";
import { seedPurchasing } from "./seed-purchasing.server";
import { seedContracts } from "./seed-contracts.server";
import { seedPublication } from "./seed-publication.server";
import { seedSupply } from "./seed-supply.server";
import { seedTenders } from "./seed-tenders.server";

/** Fills the workbench of the example region, each part through its feature's own commands. */
export async function seedProcurement(): Promise<void> {
  await seedReviewer();
  await seedPurchasing();
  await seedTenders();
  await seedContracts();
  await seedPublication();
  await seedSupply();
}

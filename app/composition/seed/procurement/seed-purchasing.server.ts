import { listOwnListings } from "~/features/catalogue/reading/list-own-listings.server";
import { categoryByCode } from "~/features/reference/category-tree";
import { addEntry } from "~/features/tenders/direct-purchase/add-entry.server";
import { createPurchase } from "~/features/tenders/direct-purchase/create-purchase.server";
import { decidePurchase } from "~/features/tenders/direct-purchase/decide-purchase.server";
import { savePurchase } from "~/features/tenders/direct-purchase/save-purchase.server";
import { createNeed } from "~/features/tenders/needs/create-need.server";
import { setNeedOutcome } from "~/features/tenders/needs/set-outcome.server";
import { takeOwnStock } from "~/features/tenders/needs/take-own-stock.server";
import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { addDays, type IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { demoActor, officerEmail } from "../demo-actor.server";
import { chairs, demoEntries, laptops, renovatedDesks, stockNeed, workwear } from "./purchasing-contents";

/** Some days ago, though never before the fiscal year began. */
const daysAgo = (day: IsoDate, days: number): IsoDate => {
  const then = addDays(day, -days);
  const first = `${day.slice(0, 4)}-01-01`;
  return then < first ? first : then;
};

/** A need that the own stock answers in part: some of it has been moved already. */
async function needFromStock(officer: OrganizationMember): Promise<void> {
  const own = unwrap(await listOwnListings(officer, { state: "published", type: "surplus", pageSize: 100 }));
  const stock = own.rows.find(({ quantity: { amount, unit } }) => unit === "piece" && amount !== null && amount > 8);
  const category = stock && categoryByCode(stock.categoryCode ?? "");
  if (!stock || !category) return;
  const values = stockNeed(category.code, category.label.sv, (stock.quantity.amount ?? 0) * 2);
  const { id: needId } = unwrap(await createNeed(officer, { id: newId(), values }));
  const move = { id: newId(), needId, listingId: stock.id, quantity: 4, unit: "piece" } as const;
  unwrap(await takeOwnStock(officer, move));
}

/** A handful of needs, this year's direct purchases near the limit in one CPV group, one decided record and one draft. */
export async function seedPurchasing(): Promise<void> {
  const officer = await demoActor(officerEmail);
  const day = today();
  const need = async (values: Readonly<Record<string, string>>) =>
    unwrap(await createNeed(officer, { id: newId(), values })).id;
  const chairNeed = await need(chairs(day));
  await needFromStock(officer);
  await need(workwear(day));
  const covered = await need(laptops(day));
  unwrap(await setNeedOutcome(officer, { id: covered, outcome: "covered" }));
  for (const { daysBefore, ...values } of demoEntries)
    unwrap(await addEntry(officer, { id: newId(), values: { ...values, boughtOn: daysAgo(day, Number(daysBefore)) } }));
  const decided = unwrap(await createPurchase(officer, { id: newId(), needId: null }));
  const saved = unwrap(await savePurchase(officer, { id: decided.id, version: 1, values: renovatedDesks }));
  unwrap(await decidePurchase(officer, { id: decided.id, version: saved.version }));
  unwrap(await createPurchase(officer, { id: newId(), needId: chairNeed }));
}

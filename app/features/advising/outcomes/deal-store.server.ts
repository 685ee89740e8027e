import { db, type Db } from "~/infra/db/client.server";
import { dateToDay } from "~/shared/dates";
import { sideColumns, type AdvisingCase } from "../cases/case";
import { sameMaterial } from "../cases/case-filter";
import type { Deal } from "./deal-question";
import type { OutcomeKind } from "./outcome";

const mostListings = 8;

type Asked = Pick<
  AdvisingCase,
  "id" | "organizationId" | "giver" | "receiver" | "categoryCode" | "outFlowId" | "inFlowId"
>;

/** What came of other cases of the same advisers, of the same two firms and material. */
async function outcomesAlike(one: Asked, client: Db): Promise<Deal[]> {
  if (!one.giver || !one.receiver) return [];
  const rows = await client.caseOutcome.findMany({
    where: { case: { organizationId: one.organizationId, id: { not: one.id }, ...sideColumns(one) } },
    select: {
      id: true,
      kind: true,
      fromDay: true,
      untilDay: true,
      case: { select: { title: true, categoryCode: true } },
    },
    orderBy: [{ fromDay: "desc" }, { id: "desc" }],
  });
  return rows
    .filter((row) => sameMaterial(row.case.categoryCode, one.categoryCode))
    .map(({ id, kind, fromDay, untilDay, case: { title } }) => ({
      of: "outcome",
      id,
      title,
      kind: kind as OutcomeKind,
      fromDay: dateToDay(fromDay),
      untilDay: dateToDay(untilDay),
    }));
}

/** What the giver has offered, or the receiver wanted, in public in that category; what all could see tells nobody anything. */
async function listingsAlike(one: Asked, client: Db): Promise<Deal[]> {
  const sides = [
    { firm: one.giver, type: "surplus" },
    { firm: one.receiver, type: "wanted" },
  ].flatMap(({ firm, type }) => (firm?.kind === "organization" ? [{ organizationId: firm.id, type }] : []));
  const [group] = one.categoryCode?.split(".") ?? [];
  if (sides.length === 0 || !group) return [];
  const rows = await client.listing.findMany({
    where: {
      OR: sides,
      categoryCode: { startsWith: `${group}.` },
      state: { not: "draft" },
      publishedAt: { not: null },
      rung: "public",
      blockedAt: null,
      NOT: { flow: { id: { in: [one.outFlowId, one.inFlowId].flatMap((id) => id ?? []) } } },
    },
    select: { id: true, title: true, reference: true, categoryCode: true },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
  });
  return rows
    .filter(({ categoryCode }) => sameMaterial(categoryCode, one.categoryCode))
    .slice(0, mostListings)
    .map(({ id, title, reference }) => ({ of: "listing", id, title, reference }));
}

/** Deals that what came of a case may be the same as. */
export async function findDealsAlike(one: Asked, client: Db = db()): Promise<Deal[]> {
  return [...(await outcomesAlike(one, client)), ...(await listingsAlike(one, client))];
}

import { expect, it } from "vitest";
import { closeCase } from "~/features/advising/cases/close-case.server";
import { readReport } from "~/features/advising/reports/read-report.server";
import { db } from "~/infra/db/client.server";
import { addDays, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase } from "../../factories/advising";

const today = toStockholmDay(new Date());

it("a report of a time that has passed tells where its cases stood then", async () => {
  const adviser = await createAdviser();
  const { id } = await createCase(adviser.organization.id, { ownerId: adviser.personId });
  const happened = dayToDate(addDays(today, -60));
  const moved = {
    type: "case.moved",
    subjectType: "case",
    subjectId: id,
    payload: { from: "suggested", to: "contacted" },
  };
  await db().event.create({ data: { id: newId(), actorKind: "member", occurredAt: happened, ...moved } });
  await db().advisingCase.update({ where: { id }, data: { createdAt: happened } });
  unwrap(await closeCase(adviser, { id, version: 1, as: "declined", reason: "cost" }));
  const standing = async (until: string) => {
    const question = { from: addDays(today, -90), until, municipality: null, project: null };
    const { report } = unwrap(await readReport(adviser, question));
    return report.stages.rows.flatMap(({ key, count }) => (count ? [key] : []));
  };
  expect(await standing(addDays(today, -1))).toEqual(["contacted"]);
  expect(await standing(today)).toEqual(["declined"]);
});

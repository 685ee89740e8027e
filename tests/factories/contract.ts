import { db } from "~/infra/db/client.server";
import { addDays, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../prisma/generated/client";
import { createTender } from "./tender";

type Overrides = Partial<Omit<Prisma.ContractUncheckedCreateInput, "obligations">> & {
  readonly obligations?: readonly Partial<Prisma.ObligationUncheckedCreateInput>[];
};

/** A contract of an awarded tender of the authority, with one open obligation unless told otherwise. */
export async function createContract(organizationId: string, { obligations = [{}], ...overrides }: Overrides = {}) {
  const today = toStockholmDay(new Date());
  const tenderId = overrides.tenderId ?? (await createTender(organizationId, { state: "awarded" })).id;
  return db().contract.create({
    data: {
      id: newId(),
      tenderId,
      organizationId,
      lots: [],
      supplierName: "Exempel Möbelcirkeln AB",
      supplierNumber: "5560160680",
      valueMinor: 125_000_000n,
      awardedOn: dayToDate(addDays(today, -30)),
      reasons: "Lägst jämförelsetal.",
      bidders: [{ name: "Exempel Möbelcirkeln AB", organizationNumber: "5560160680" }],
      startsOn: dayToDate(addDays(today, -10)),
      endsOn: dayToDate(addDays(today, 700)),
      ...overrides,
      obligations: {
        create: obligations.map((obligation) => ({
          id: newId(),
          title: "Återtag av uttjänta möbler",
          dueOn: dayToDate(addDays(today, 100)),
          ...obligation,
        })),
      },
    },
    include: { obligations: true },
  });
}

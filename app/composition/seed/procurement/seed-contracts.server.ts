import { changeObligation } from "~/features/contracts/change-obligation.server";
import { getContract } from "~/features/contracts/get-contract.server";
import { recordAward } from "~/features/contracts/record-award.server";
import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import { emptyContent, emptyItem, emptyLot } from "~/features/tenders/empty-content";
import { createTender } from "~/features/tenders/create-tender.server";
import { toDraftCriterion } from "~/features/tenders/templates/apply-template";
import type { DraftCriterion, TenderContent } from "~/features/tenders/tender";
import { today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { addDays, type IsoDate } from "~/shared/dates";
import { unwrap } from "~/shared/result";
import { demoActor, officerEmail } from "../demo-actor.server";
import { inventedOrganizationNumber } from "../invented-number";

/** Published clauses of the library about furniture, as a draft holds them. */
const clauses = (): DraftCriterion[] =>
  shippedCriteria
    .filter(({ state, content }) => state === "published" && content.kind === "performance_clause")
    .filter(({ content }) => content.area === "furniture")
    .slice(0, 3)
    .map((version, index) => toDraftCriterion(`v${index + 1}`, version, { lots: [], template: null, values: {} }));

/** Last year's chairs for two schools: bought, and now followed up. */
const schoolChairs = (day: IsoDate): TenderContent => ({
  ...emptyContent("Renoverade skolstolar 2025", "sv"),
  description: "Två skolor får sina stolar renoverade i stället för nya.",
  diaryNumber: "EK 2025/0388",
  regime: "below_threshold",
  procedure: "own_design",
  lots: [
    {
      ...emptyLot("d1"),
      title: "Renovering av skolstolar",
      categoryCode: "furniture.school",
      items: [
        {
          ...emptyItem("d1-1"),
          description: "Elevstol, renoverad",
          cpv: "39160000",
          quantity: 340,
          unit: "piece",
          deliveryPlace: "Exempelskolan, Skellefteå",
          municipalityCode: "2482",
          deliveryFrom: addDays(day, -380),
          deliveryUntil: addDays(day, -300),
        },
      ],
      estimatedValueMinor: 41_000_000,
    },
  ],
  contract: { months: 24, options: [] },
  criteria: clauses(),
  evaluation: { kind: "lowest_price" },
});

/** One contract with something shown, something overdue and something to come. */
export async function seedContracts(): Promise<void> {
  const officer = await demoActor(officerEmail);
  const day = today();
  const content = schoolChairs(day);
  const { id } = unwrap(await createTender(officer, { title: content.title, content }));
  await transaction(
    (tx) =>
      tx.$executeRaw`update tender set state = 'published', approved_at = now(), handed_over_at = now() where id = ${id}::uuid`,
  );
  const supplier = { name: "Exempel Stolverkstan AB", organizationNumber: inventedOrganizationNumber(901) };
  const award = {
    lots: [],
    supplier,
    valueMinor: 38_750_000,
    awardedOn: addDays(day, -400),
    reasons: "Lägst pris av tre anbud som alla uppfyllde kraven.",
    bidders: [
      supplier,
      { name: "Exempel Skolmöbler AB", organizationNumber: inventedOrganizationNumber(902) },
      { name: "Exempel Inredning Norr AB", organizationNumber: inventedOrganizationNumber(903) },
    ],
    startsOn: addDays(day, -375),
    endsOn: addDays(day, 355),
  };
  const { contractId } = unwrap(await recordAward(officer, { tenderId: id, award }));
  const [first] = unwrap(await getContract(officer, contractId)).obligations;
  if (first)
    unwrap(
      await changeObligation(officer, contractId, {
        kind: "settle",
        id: first.id,
        version: first.version,
        outcome: "met",
        evidence: "Årsrapport från leverantören, EK 2025/0388-14.",
        note: "",
      }),
    );
}

import type { ContractForActor } from "~/features/contracts/get-contract.server";
import type { ContractRow } from "~/features/contracts/list-contracts.server";
import type { ContractRowView } from "~/features/contracts/ui/contract-table";
import type { ObligationView } from "~/features/contracts/ui/obligation-card";
import { urgencyOf } from "~/features/contracts/urgency";
import { maskOrganizationNumber } from "~/features/reference/organization-number";
import { formatDay, formatMoney } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { toStockholmDay, type IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";

export const presentContractRows = (rows: readonly ContractRow[], locale: Locale): ContractRowView[] =>
  rows.map(({ contract, tenderTitle, settled, total, overdue, next }) => ({
    id: contract.id,
    supplier: contract.supplier.name,
    tender: tenderTitle,
    ends: formatDay(locale, contract.endsOn),
    settled,
    total,
    overdue,
    next: next && `${next.title}, ${formatDay(locale, next.dueOn)}`,
  }));

/** Facts of a contract as its page lists them. Numbers of sole traders are masked. */
function contractFacts({ contract, tender }: ContractForActor, locale: Locale) {
  const t = translator(locale, "contracts");
  const { supplier, bidders, lots } = contract;
  const named = tender.lots.filter(({ key }) => lots.includes(key)).map(({ title }) => title);
  return [
    {
      key: "supplier",
      label: t("contract.supplier"),
      value: `${supplier.name}, ${maskOrganizationNumber(supplier.organizationNumber)}`,
    },
    { key: "value", label: t("contract.value"), value: formatMoney(locale, sek(contract.valueMinor)) },
    {
      key: "period",
      label: t("contract.period"),
      value: t("contract.of", { from: formatDay(locale, contract.startsOn), to: formatDay(locale, contract.endsOn) }),
    },
    { key: "awarded", label: t("contract.awarded"), value: formatDay(locale, contract.awardedOn) },
    { key: "lots", label: t("contract.lots"), value: named.join(", ") || t("contract.allLots") },
    { key: "bidders", label: t("contract.bidders"), value: bidders.map(({ name }) => name).join(", ") },
    { key: "reasons", label: t("contract.reasons"), value: contract.reasons },
  ];
}

/** A contract and its obligations in the reader's words; `day` decides what is late. */
export function presentContract(found: ContractForActor, day: IsoDate, locale: Locale) {
  const obligations = found.obligations.map((one): ObligationView => ({
    id: one.id,
    version: one.version,
    title: one.title,
    clause: one.clause,
    followUp: one.followUp,
    dueOn: one.dueOn,
    due: formatDay(locale, one.dueOn),
    outcome: one.outcome,
    urgency: urgencyOf(one, day),
    evidence: one.evidence,
    note: one.note,
    decided: one.decidedAt && formatDay(locale, toStockholmDay(one.decidedAt)),
  }));
  const t = translator(locale, "contracts");
  return {
    facts: contractFacts(found, locale),
    obligations,
    summary: t("contract.summary", {
      settled: obligations.filter(({ outcome }) => outcome !== "open").length,
      total: obligations.length,
    }),
  };
}

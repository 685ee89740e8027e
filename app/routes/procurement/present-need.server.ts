import { placeText, priceText, quantityText } from "~/features/catalogue/ui/listing-text";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { categories, categoryByCode, categoryGroups } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { quantityUnits, unitOf, unitSymbol, type UnitCode } from "~/features/reference/units";
import { searchHref } from "~/features/discovery/search-query";
import type { Need } from "~/features/tenders/needs/need";
import { reuseFirst } from "~/features/tenders/needs/reuse-first.server";
import type { InternalTransfer } from "~/features/tenders/needs/transfer";
import type { FindView, SourceView } from "~/features/tenders/needs/ui/reuse-section";
import { sources } from "~/features/tenders/needs/way-to-get";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { OrganizationMember } from "~/shared/actor";
import { toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Locale } from "~/shared/locale";

export const amountText = (quantity: number | null, unit: UnitCode | null, locale: Locale): string | null =>
  quantity === null || unit === null
    ? null
    : `${formatNumber(locale, quantity, 3)}\u00a0${unitSymbol(unit, quantity, locale)}`;

/** Choices of the form, in the reader's language. */
export const needOptions = (locale: Locale) => ({
  categories: categoryGroups.map((group) => ({
    label: group.label[locale],
    options: categories
      .filter((category) => category.group === group.code)
      .map(({ code, label }) => ({ value: code, label: label[locale] })),
  })),
  units: quantityUnits.map((code) => ({ value: code, label: unitOf(code).name[locale] })),
  municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
});

/** Values of the form as it is filled in from the need. */
export const needValues = (need: Need): Readonly<Record<string, string>> => ({
  title: need.title,
  purpose: need.purpose,
  beneficiary: need.beneficiary,
  neededBy: need.neededBy ?? "",
  today: need.today,
  todaySince: need.todaySince ?? "",
  categoryCode: need.categoryCode ?? "",
  quantity: need.quantity === null ? "" : String(need.quantity).replace(".", ","),
  unit: need.unit ?? "",
  municipalityCode: need.municipalityCode ?? "",
  place: need.place,
  ...Object.fromEntries(
    Object.entries(need.depths).flatMap(([step, given]) => [
      [`depth_${step}`, given.answer],
      [`motive_${step}`, given.motive],
    ]),
  ),
});

/** One need in a list, in words. */
export const needLine = (need: Need, locale: Locale) => ({
  id: need.id,
  title: need.title,
  state: need.state,
  outcome: need.outcome,
  amount: amountText(need.quantity, need.unit, locale),
  category: categoryByCode(need.categoryCode ?? "")?.label[locale] ?? null,
  neededBy: need.neededBy,
});

/** Transfers with the names of those who give and receive. */
export async function presentTransfers(actor: OrganizationMember, transfers: readonly InternalTransfer[]) {
  const names = await getOrganizationCards(
    actor,
    transfers.flatMap(({ organizationId, fromOrganizationId }) => [organizationId, fromOrganizationId]),
  );
  return transfers.map((transfer) => ({
    id: transfer.id,
    state: transfer.state,
    own: transfer.organizationId === transfer.fromOrganizationId,
    amount: amountText(transfer.quantity, transfer.unit, actor.locale) ?? "",
    from: names.get(transfer.fromOrganizationId)?.name ?? "",
    to: names.get(transfer.organizationId)?.name ?? "",
    ground: transfer.ground,
    day: toStockholmDay(new Date(transfer.decidedAt ?? transfer.createdAt)),
  }));
}

/** What there is already beside the need: finds in words, and how much of the need each source covers. */
export async function presentReuse(actor: OrganizationMember, need: Need) {
  const { locale } = actor;
  const found = await reuseFirst(actor, need);
  const t = translator(locale, "listing");
  const places = new Map(municipalities.map(({ code, name }) => [code, name]));
  const finds = found.finds.map(({ card, owner, source, way }): FindView => ({
    key: newId(),
    id: card.id,
    reference: card.reference,
    title: card.title,
    quantity: quantityText(card.quantity, locale, t),
    unit: card.quantity.unit,
    price: priceText(card.price, locale, t),
    place: placeText(card.place.locality, places.get(card.place.municipalityCode ?? "") ?? null),
    owner: owner?.name ?? null,
    source,
    way,
  }));
  const coverage = sources.map((source): SourceView => {
    const { found: amount, uncounted, finds: count } = found.coverage[source];
    const share = need.quantity ? amount / need.quantity : 0;
    return { source, share, amount: amountText(amount, need.unit, locale), uncounted, count };
  });
  return { finds, coverage, total: found.total, weighed: found.weighed, searchHref: searchHref(found.query) };
}

import { getNeed } from "~/features/tenders/needs/get-need.server";
import { emptyItem, emptyLot } from "~/features/tenders/empty-content";
import type { TenderContent } from "~/features/tenders/tender";
import { translateCode } from "~/i18n/translator.server";
import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";

export interface NeedStart {
  readonly needId: string;
  readonly title: string;
  readonly content: Partial<TenderContent>;
}

/**
 * What a need says already, as the start of a draft: title, the lot with its category, amount, place and day, and the
 * answered depths as the lot's motive. Null when no need was named.
 */
export async function startFromNeed(
  actor: OrganizationMember,
  needId: string | null,
): Promise<Result<NeedStart, AppError> | null> {
  if (needId === null) return null;
  const found = await getNeed(actor, needId);
  if (!found.ok) return err(found.error);
  const { need, motive } = found.value;
  const said = (key: string) => translateCode(actor.locale, "purchasing", key);
  const motives = motive.map(({ step, answer, motive: why }) =>
    `${said(`depth.${step}`)} ${said(`depth.${step}.${answer}`)}. ${why}`.trim(),
  );
  const lot = {
    ...emptyLot("d1"),
    title: need.title,
    description: [need.purpose, need.beneficiary, ...motives].filter((line) => line !== "").join("\n"),
    categoryCode: need.categoryCode,
    items: [
      {
        ...emptyItem("d1-1"),
        description: need.title,
        quantity: need.quantity,
        unit: need.unit,
        deliveryPlace: need.place,
        municipalityCode: need.municipalityCode,
        deliveryUntil: need.neededBy,
      },
    ],
  };
  return ok({ needId: need.id, title: need.title, content: { lots: [lot] } });
}

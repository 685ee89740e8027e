import { getNeed } from "~/features/tenders/needs/get-need.server";
import { emptyItem, emptyLot } from "~/features/tenders/empty-content";
import type { TenderContent } from "~/features/tenders/tender";
import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";

export interface NeedStart {
  readonly needId: string;
  readonly title: string;
  /** What it is for and for whom: a first description. */
  readonly description: string;
  readonly content: Partial<TenderContent>;
}

/**
 * What a need says already, as the start of a draft: title, what it is for, and the lot with its category, amount, place
 * and day. The answered depths stay with the need; the decision log reads them there, since papers for suppliers are no
 * place for them. Null when no need was named.
 */
export async function startFromNeed(
  actor: OrganizationMember,
  needId: string | null,
): Promise<Result<NeedStart, AppError> | null> {
  if (needId === null) return null;
  const found = await getNeed(actor, needId);
  if (!found.ok) return err(found.error);
  const { need } = found.value;
  const about = [need.purpose, need.beneficiary].filter((line) => line !== "");
  const lot = {
    ...emptyLot("d1"),
    title: need.title,
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
  return ok({ needId: need.id, title: need.title, description: about.join("\n"), content: { lots: [lot] } });
}

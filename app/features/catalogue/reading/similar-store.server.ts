import { groupOf } from "~/features/reference/category";
import type { AttributeValues } from "~/features/reference/attribute";
import { db } from "~/infra/db/client.server";
import type { IsoDate } from "~/shared/dates";
import type { Listing } from "../listing";
import type { Viewer } from "../release/release-ladder";
import type { SimilarityFacts } from "./similarity";
import { visibleWhere } from "./visibility-store.server";

/** Newest live listings of the same category, filled up from its group: what similarity is worked out over. */
export async function findSimilarCandidates(
  viewer: Viewer,
  today: IsoDate,
  listing: Pick<Listing, "id" | "categoryCode">,
): Promise<(SimilarityFacts & { id: string })[]> {
  if (listing.categoryCode === null) return [];
  const visible = { ...visibleWhere(viewer, today), id: { not: listing.id } };
  const find = (category: object, take: number) =>
    db().listing.findMany({
      where: { ...visible, categoryCode: category },
      orderBy: { publishedAt: "desc" },
      take,
      select: {
        id: true,
        type: true,
        categoryCode: true,
        title: true,
        attributes: true,
        latitude: true,
        longitude: true,
        quantity: true,
        unit: true,
      },
    });
  const same = await find({ equals: listing.categoryCode }, 60);
  const rest =
    same.length >= 12
      ? []
      : await find({ startsWith: `${groupOf(listing.categoryCode)}.`, not: listing.categoryCode }, 40);
  return [...same, ...rest].map((row) => ({
    ...row,
    type: row.type as Listing["type"],
    attributes: row.attributes as unknown as AttributeValues,
    quantity: row.quantity?.toNumber() ?? null,
  }));
}

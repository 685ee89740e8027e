import { db } from "~/infra/db/client.server";
import type { IsoDate } from "~/shared/dates";
import type { Viewer } from "../release/release-ladder";
import { visibleWhere } from "./visibility-store.server";

/** Where a listing is; without a position it is not on a map. */
export interface ListingPosition {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly municipalityCode: string | null;
  readonly locality: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export const findPositions = (viewer: Viewer, today: IsoDate, ids: readonly string[]): Promise<ListingPosition[]> =>
  db().listing.findMany({
    where: { id: { in: [...ids] }, ...visibleWhere(viewer, today) },
    select: {
      id: true,
      reference: true,
      title: true,
      municipalityCode: true,
      locality: true,
      latitude: true,
      longitude: true,
    },
  });

import { today } from "~/infra/clock/clock.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { listingStates, type ListingState } from "../listing";
import type { OwnListingRow, Page } from "../listing-views";
import { countOwnByState, findOwnListings, type OwnListFilter, type OwnListSort } from "./own-list-store.server";

export interface OwnListInput extends OwnListFilter {
  readonly sort?: OwnListSort;
  /** From 1. */
  readonly page?: number;
  readonly pageSize?: number;
}

export interface OwnList extends Page<OwnListingRow> {
  readonly counts: Readonly<Record<ListingState, number>>;
}

/** The organization's own listings in every state, a page at a time, with the count of each state. */
export async function listOwnListings(actor: Actor, input: OwnListInput = {}): Promise<Result<OwnList, AppError>> {
  if (!actsForOrganization(actor)) return err(appError("forbidden", { reason: "organization_needed" }));
  const { sort = "updated", page = 1, pageSize = 24, ...filter } = input;
  const q = filter.q?.trim().slice(0, 100);
  const query = {
    ...filter,
    ...(q ? { q } : { q: undefined }),
    sort,
    page: Math.max(1, Math.floor(page)),
    pageSize: Math.min(200, Math.max(1, pageSize)),
  };
  const day = today();
  const [{ rows, total }, counts] = await Promise.all([
    findOwnListings(actor.organization.id, query, day),
    countOwnByState(actor.organization.id, query, day),
  ]);
  const all = Object.fromEntries(listingStates.map((state) => [state, counts[state] ?? 0])) as Record<
    ListingState,
    number
  >;
  return ok({ rows, total, page: query.page, pageSize: query.pageSize, counts: all });
}

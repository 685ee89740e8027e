import type { ListingCard } from "~/features/catalogue/listing-views";
import { runSearch } from "~/features/discovery/run-search.server";
import { parseSearchQuery, type SearchQuery } from "~/features/discovery/search-query";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import type { OrganizationMember } from "~/shared/actor";
import { coverageOf, type Coverage, type Need } from "./need";
import { sourceOf, sources, wayToGet, type Source, type WayToGet } from "./way-to-get";

const shown = 60;

export interface Find {
  readonly card: ListingCard;
  readonly owner: { readonly name: string; readonly slug: string } | null;
  readonly source: Source;
  readonly way: WayToGet;
}

export interface ReuseFirst {
  readonly finds: readonly Find[];
  /** What each source covers of the need, in the need's unit. */
  readonly coverage: Readonly<Record<Source, Coverage>>;
  /** All hits, of which at most sixty are weighed. */
  readonly total: number;
  readonly weighed: number;
  /** Address of the same search. */
  readonly query: SearchQuery;
}

/** What a need is searched for: its category where one is chosen, else its words; surplus, from its municipality. */
export function needQuery(need: Pick<Need, "title" | "categoryCode" | "municipalityCode">): SearchQuery {
  const params = new URLSearchParams({ typ: "surplus" });
  if (need.categoryCode) params.set("kategori", need.categoryCode);
  else params.set("q", need.title);
  if (need.municipalityCode) {
    params.set("fran", need.municipalityCode);
    params.set("sortering", "avstand");
  }
  return parseSearchQuery(params);
}

/**
 * What there is already, by the product's own search: the authority's stock, what partners have released to it, and public
 * offers. The one visibility rule decides what is seen.
 */
export async function reuseFirst(actor: OrganizationMember, need: Need): Promise<ReuseFirst> {
  const query = needQuery(need);
  const answer = await runSearch(actor, query, { offset: 0, limit: shown, counted: false });
  const owners = await getOrganizationCards(
    actor,
    answer.cards.map(({ organizationId }) => organizationId),
  );
  const finds = answer.cards.map((card): Find => {
    const owner = owners.get(card.organizationId);
    return {
      card,
      owner: owner ? { name: owner.name, slug: owner.slug } : null,
      source: sourceOf(card, actor.organization.id),
      way: wayToGet(card, actor.organization.id, owner?.kind),
    };
  });
  const of = (source: Source): Coverage =>
    coverageOf(
      need,
      finds
        .filter((find) => find.source === source)
        .map(({ card }) => ({ quantity: card.quantity.amount, unit: card.quantity.unit })),
    );
  const coverage = Object.fromEntries(sources.map((source) => [source, of(source)])) as Record<Source, Coverage>;
  const nearest = sources.flatMap((source) => finds.filter((find) => find.source === source));
  return { finds: nearest, coverage, total: answer.total, weighed: finds.length, query };
}

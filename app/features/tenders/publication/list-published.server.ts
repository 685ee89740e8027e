import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { now } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import type { IsoDate } from "~/shared/dates";
import type { TenderState } from "../tender";
import { wordsOf } from "./publication";
import { findAllPublished, findPublishedMunicipalities, type PublishedRow } from "./publication-store.server";

/** A published tender in a list. */
export interface PublishedCard {
  readonly reference: string;
  readonly title: string;
  readonly description: string;
  readonly authority: string;
  readonly municipalityCode: string | null;
  readonly state: TenderState;
  readonly publishedOn: IsoDate;
  readonly deadline: Date | null;
  /** The time for tenders has passed, or the tender is over. */
  readonly closed: boolean;
}

async function cardsOf(actor: Actor, rows: readonly PublishedRow[]): Promise<PublishedCard[]> {
  const authorities = await getOrganizationCards(
    actor,
    rows.map(({ organizationId }) => organizationId),
  );
  const at = now();
  return rows.map(({ reference, state, organizationId, content, publication }) => ({
    reference,
    title: content.title,
    description: content.description,
    authority: authorities.get(organizationId)?.name ?? "",
    municipalityCode: authorities.get(organizationId)?.municipalityCode ?? null,
    state,
    publishedOn: publication.publishedOn,
    deadline: publication.deadline,
    closed: state !== "published" || (publication.deadline !== null && publication.deadline <= at),
  }));
}

export const publishedPageSize = 20;

export interface PublishedQuery {
  readonly q: string;
  readonly municipality: string | null;
  /** Closed ones too. */
  readonly all: boolean;
  readonly page: number;
}

/** Published tenders, newest advertisement first; open to everybody. */
export async function listPublished(actor: Actor, { q, municipality, all, page }: PublishedQuery) {
  const filter = { words: wordsOf(q), municipality, openAt: all ? null : now() };
  const [{ rows, total }, municipalities] = await Promise.all([
    findAllPublished(filter, publishedPageSize, (page - 1) * publishedPageSize),
    findPublishedMunicipalities(),
  ]);
  return { cards: await cardsOf(actor, rows), total, municipalities };
}

/** Open tenders that mention every word of a search for things: a few, to show beside its hits. */
export async function tendersMentioning(actor: Actor, query: string): Promise<PublishedCard[]> {
  const words = wordsOf(query).filter((word) => word.length > 2);
  if (words.length === 0) return [];
  const { rows } = await findAllPublished({ words, municipality: null, openAt: now() }, 3, 0);
  return cardsOf(actor, rows);
}

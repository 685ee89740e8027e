import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isLinkShaped } from "../checks";
import { findEverything } from "../library/criterion-store.server";
import type { VersionRecord } from "../library/version-record";
import { curatesCriteria } from "../library/seen-by";
import { findLinkChecks, type LinkCheck } from "./link-store.server";

export interface SourceLink {
  readonly url: string;
  readonly title: string;
  /** Criteria that name it. */
  readonly ids: readonly string[];
  /** It cannot be followed as it is written. */
  readonly misshapen: boolean;
  readonly check: LinkCheck | null;
}

export interface Curation {
  /** Oldest first; what waits for this curator and what does not. */
  readonly proposals: readonly VersionRecord[];
  readonly published: readonly VersionRecord[];
  /** Published, and past the day by which they were to be looked over. */
  readonly overdue: readonly VersionRecord[];
  /** Superseded and withdrawn versions. */
  readonly old: readonly VersionRecord[];
  /** Sources of published criteria: broken ones first, then those never or longest ago looked at. */
  readonly links: readonly SourceLink[];
}

async function linksOf(published: readonly VersionRecord[]): Promise<SourceLink[]> {
  const byUrl = new Map<string, { title: string; ids: string[] }>();
  for (const { id, content } of published) {
    for (const { url, title } of content.sources) {
      const entry = byUrl.get(url) ?? { title, ids: [] };
      entry.ids.push(id);
      byUrl.set(url, entry);
    }
  }
  const checks = new Map((await findLinkChecks([...byUrl.keys()])).map((check) => [check.url, check]));
  const rank = ({ misshapen, check }: SourceLink): number =>
    misshapen || check?.works === false ? 0 : check ? check.checkedAt.getTime() : 1;
  return [...byUrl]
    .map(([url, entry]) => ({ url, ...entry, misshapen: !isLinkShaped(url), check: checks.get(url) ?? null }))
    .sort((a, b) => rank(a) - rank(b));
}

/** The curators' desk: proposals, what is due for review, old versions and the state of the sources' links. */
export async function getCuration(actor: Actor): Promise<Result<Curation, AppError>> {
  if (!curatesCriteria(actor)) return err(appError("forbidden"));
  const all = await findEverything(db());
  const published = all.filter(({ state }) => state === "published");
  const day = today();
  return ok({
    proposals: all
      .filter(({ state }) => state === "proposed")
      .sort((a, b) => (a.proposedAt?.getTime() ?? 0) - (b.proposedAt?.getTime() ?? 0)),
    published,
    overdue: published.filter(({ content }) => content.reviewBy < day),
    old: all.filter(
      ({ state, publishedAt }) => publishedAt !== null && (state === "superseded" || state === "withdrawn"),
    ),
    links: await linksOf(published),
  });
}

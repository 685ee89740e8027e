import { criteriaByRefs } from "~/features/criteria/library/criteria-by-refs.server";
import { latestPublished } from "~/features/criteria/library/latest-criteria.server";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { cpvKnownOn } from "~/features/reference/codes/cpv-codes.server";
import type { Actor } from "~/shared/actor";
import { toStockholmDay } from "~/shared/dates";
import type { TenderContent } from "../tender";
import type { LibraryState } from "./check-criteria";
import { assessReadiness, type Readiness } from "./readiness";

/** How the library looks at the versions a draft has. */
async function libraryStates(actor: Actor, content: TenderContent): Promise<ReadonlyMap<string, LibraryState>> {
  const refs = content.criteria.flatMap(({ source }) => source ?? []);
  if (refs.length === 0) return new Map();
  const [versions, latest] = await Promise.all([
    criteriaByRefs(actor, refs),
    latestPublished(
      actor,
      refs.map(({ id }) => id),
    ),
  ]);
  const newest = new Map(latest.map(({ id, version }) => [id, version]));
  return new Map(versions.map(({ id, state }) => [id, { state, latest: newest.get(id) ?? null }]));
}

/**
 * What is left before the draft can be approved, with what the library and the code lists say today. `suppliers`: from the
 * supply check, how many known suppliers meet each criterion, by its key.
 */
export async function readinessOf(
  actor: Actor,
  content: TenderContent,
  now: Date,
  suppliers?: ReadonlyMap<string, number>,
): Promise<Readiness> {
  const today = toStockholmDay(now);
  const codes = content.lots.flatMap(({ items }) => items.flatMap(({ cpv }) => (cpv === "" ? [] : [cpv])));
  const [library, knownCpv] = await Promise.all([libraryStates(actor, content), cpvKnownOn(codes, today)]);
  return assessReadiness(content, {
    now,
    today,
    library,
    knownCpv,
    attributes: attributeByKey,
    ...(suppliers ? { suppliers } : {}),
  });
}

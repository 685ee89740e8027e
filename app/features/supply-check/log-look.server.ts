import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { personIdOf, type Actor } from "~/shared/actor";
import type { Tender } from "~/features/tenders/tender";
import type { CheckedLot } from "./check-lot.server";
import { lookIsFresh } from "./supply-store.server";

/** Looking again at the same thing within this time is the same look. */
const sameLookMs = 10 * 60_000;

/**
 * Notes in the tender's log that somebody looked: at which lot and version, at how much of the market, what was tried, and
 * what came out. The same look repeated within ten minutes is one line.
 */
export async function logLook(
  actor: Actor,
  tender: Pick<Tender, "id" | "organizationId" | "version">,
  { lot, report }: CheckedLot,
  steps: readonly string[],
): Promise<void> {
  const { result, market } = report;
  const { pass, unknown } = result.all;
  const look = { lot: lot.key, version: tender.version, offers: result.offers, pass, unknown, tried: [...steps] };
  const payload = { ...look, day: market.day };
  await transaction(async (tx) => {
    if (await lookIsFresh(tx, tender.id, personIdOf(actor), payload, new Date(now().getTime() - sameLookMs))) return;
    await recordEvent(tx, actor, {
      type: "supply.looked",
      subjectType: "tender",
      subjectId: tender.id,
      organizationId: tender.organizationId,
      payload,
    });
  });
}

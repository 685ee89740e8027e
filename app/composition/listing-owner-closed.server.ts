import { withdrawListingsOf } from "~/features/catalogue/life/withdraw-listings-of.server";
import { systemActor } from "~/shared/actor";
import type { Subscriber } from "./subscriber";

/** What an organization shows goes with it. Readers stop seeing it at once; this writes it down. */
export const ownerClosedSubscriber: Subscriber = {
  name: "owner-closed",
  types: ["organization.closed"],
  async handle(events) {
    for (const { organizationId } of events) {
      if (organizationId) await withdrawListingsOf(systemActor("owner-closed"), organizationId);
    }
  },
};

import { isPersonalNumber } from "~/features/reference/organization-number";
import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { organizationNumberOf } from "./site-store.server";

/** Whether an organization's exact positions may be shown: a sole trader's are the locality's, since many work from home. */
export const mayPublishPosition = async (_actor: Actor, organizationId: string): Promise<boolean> =>
  !isPersonalNumber(await organizationNumberOf(db(), organizationId));

import { organizationIdOf, type Actor } from "~/shared/actor";
import type { Tx } from "~/infra/db/client.server";
import { isId } from "~/shared/ids";
import { sides, type AdvisingCase, type Side } from "../cases/case";
import { findCase, lockCase } from "../cases/case-store.server";
import { holdParties, someoneHasLeft } from "../cases/firm-store.server";
import { hashToken } from "./ask-introduction.server";
import { asItStands } from "./as-it-stands";
import type { Introduction } from "./introduction";
import { findByToken, findIntroduction } from "./introduction-store.server";

/** How one comes to a question: by the link that was mailed, or signed in for a firm that it was put to. */
export type WayIn = { readonly token: string } | { readonly introductionId: string };

interface Found {
  readonly introduction: Introduction;
  readonly side: Side;
}

export interface AskedSide extends Found {
  readonly advisingCase: AdvisingCase;
}

/** The question, and the side on which it was put to who comes. */
async function questionBehind(actor: Actor, way: WayIn, tx?: Tx): Promise<Found | null> {
  // The firm may have become a member since: the link still is theirs.
  if ("token" in way) return /^[\w-]{20,100}$/.test(way.token) ? findByToken(hashToken(way.token), tx) : null;
  const introduction = isId(way.introductionId) ? await findIntroduction(way.introductionId, tx) : null;
  const own = organizationIdOf(actor);
  if (!introduction || !own) return null;
  const side = sides.find((one) => {
    const { firm } = introduction[one];
    return firm?.kind === "organization" && firm.id === own;
  });
  return side ? { introduction, side } : null;
}

/** The side that the actor may answer for; null: there is no such question for them. */
export async function askedSide(actor: Actor, way: WayIn): Promise<AskedSide | null> {
  const found = await questionBehind(actor, way);
  const advisingCase = found && (await findCase(found.introduction.caseId));
  if (!found || !advisingCase) return null;
  const introduction = asItStands(found.introduction, advisingCase, await someoneHasLeft(advisingCase));
  return { ...found, advisingCase, introduction };
}

/**
 * The same with the case and its firms held and the question read anew after it: two who answer at once come one after the other,
 * and a firm that closes comes before or after.
 */
export async function lockAskedSide(actor: Actor, way: WayIn, tx: Tx): Promise<AskedSide | null> {
  const found = await questionBehind(actor, way, tx);
  const advisingCase = found && (await lockCase(tx, found.introduction.caseId));
  const introduction = found && (await findIntroduction(found.introduction.id, tx));
  if (!found || !advisingCase || !introduction) return null;
  await holdParties(tx, advisingCase);
  const standing = asItStands(introduction, advisingCase, await someoneHasLeft(advisingCase, tx));
  return { side: found.side, advisingCase, introduction: standing };
}

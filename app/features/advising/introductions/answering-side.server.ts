import { organizationIdOf, type Actor } from "~/shared/actor";
import type { Tx } from "~/infra/db/client.server";
import { isId } from "~/shared/ids";
import type { AdvisingCase, Side } from "../cases/case";
import { findCase, lockCase } from "../cases/case-store.server";
import { hashToken } from "./ask-introduction.server";
import type { Introduction } from "./introduction";
import { findByToken, findIntroduction } from "./introduction-store.server";

/** How one comes to a question: by the link that was mailed, or signed in for a firm that it was put to. */
export type WayIn = { readonly token: string } | { readonly introductionId: string };

export interface AskedSide {
  readonly advisingCase: AdvisingCase;
  readonly introduction: Introduction;
  readonly side: Side;
}

/** The side that the actor may answer for; null: there is no such question for them. */
export async function askedSide(actor: Actor, way: WayIn, tx?: Tx): Promise<AskedSide | null> {
  if ("token" in way) {
    const found = /^[\w-]{20,100}$/.test(way.token) ? await findByToken(hashToken(way.token), tx) : null;
    const advisingCase = found && (await caseOf(found.introduction.caseId, tx));
    // The firm may have become a member since: the link still is theirs.
    return found && advisingCase && { ...found, advisingCase };
  }
  const introduction = isId(way.introductionId) ? await findIntroduction(way.introductionId, tx) : null;
  const advisingCase = introduction && (await caseOf(introduction.caseId, tx));
  const own = organizationIdOf(actor);
  if (!introduction || !advisingCase || !own) return null;
  const side = (["giver", "receiver"] as const).find((one) => {
    const firm = advisingCase[one];
    return firm?.kind === "organization" && firm.id === own;
  });
  return side ? { advisingCase, introduction, side } : null;
}

const caseOf = (id: string, tx?: Tx): Promise<AdvisingCase | null> => (tx ? lockCase(tx, id) : findCase(id));

/** The same with the case held and the question read anew after it: two who answer at once come one after the other. */
export async function lockAskedSide(actor: Actor, way: WayIn, tx: Tx): Promise<AskedSide | null> {
  const found = await askedSide(actor, way, tx);
  const introduction = found && (await findIntroduction(found.introduction.id, tx));
  return found && introduction && { ...found, introduction };
}

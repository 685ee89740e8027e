import type { Member } from "~/shared/actor";
import { findJoinable, findOwnRequests } from "./join-request-store.server";

/** Organizations by a part of their name; nothing that anybody may not see. */
export const findOrganizationsToJoin = async (actor: Member, query: string) => {
  const wanted = query.trim().slice(0, 80);
  const rows = wanted.length < 2 ? [] : await findJoinable(actor.personId, wanted, 20);
  return rows.map(({ verifiedAt, ...row }) => ({ ...row, verified: verifiedAt !== null }));
};

/** Requests of one's own that wait for an answer. */
export const ownJoinRequests = (actor: Member) => findOwnRequests(actor.personId);

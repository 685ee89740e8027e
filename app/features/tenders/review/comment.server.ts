import { personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { changeTender, recordTender } from "../change-tender.server";
import { isDraftSection } from "../drafting/sections";
import { getTender } from "../get-tender.server";
import type { TenderContent } from "../tender";
import {
  findComments,
  hasComment,
  insertComment,
  justSaid,
  settleComment,
  type CommentRow,
} from "./comment-store.server";

const longest = 2000;

/** Where a comment is tied: a section, or `criterion:<key>` of a criterion that is there. */
const isAnchor = (content: TenderContent, anchor: string): boolean =>
  isDraftSection(anchor) || content.criteria.some(({ key }) => anchor === `criterion:${key}`);

/** Says something about a section or a criterion. Works while the draft is locked: a review is talked about too. */
export async function commentOn(
  actor: Actor,
  input: { readonly id: string; readonly anchor: string; readonly body: string },
): Promise<Result<{ readonly repeated: boolean }, AppError>> {
  const body = input.body.replaceAll("\r\n", "\n").trim();
  if (body === "") return err(invalidInput(fieldError("body", "required")));
  if (body.length > longest) return err(invalidInput(fieldError("body", "too_long", { max: longest })));
  return changeTender<{ readonly repeated: boolean }>(
    actor,
    { id: input.id },
    "comment",
    async ({ tx, tender, now }) => {
      if (!isAnchor(tender.content, input.anchor)) return err(invalidInput(fieldError("anchor", "not_an_option")));
      const said = { tenderId: tender.id, anchor: input.anchor, authorId: personIdOf(actor), body };
      if (await justSaid(tx, { ...said, since: new Date(now.getTime() - 60_000) })) return ok({ repeated: true });
      const id = newId();
      await insertComment(tx, { id, ...said, createdAt: now });
      await recordTender(tx, actor, "commented", tender, { commentId: id, anchor: input.anchor });
      return ok({ repeated: false });
    },
  );
}

/** Puts a comment among those that have been dealt with. */
export function resolveComment(
  actor: Actor,
  input: { readonly id: string; readonly commentId: string },
): Promise<Result<{ readonly changed: boolean }, AppError>> {
  return changeTender(actor, { id: input.id }, "comment", async ({ tx, tender, now }) => {
    if (!isId(input.commentId) || !(await hasComment(tx, tender.id, input.commentId)))
      return err(appError("not_found"));
    const changed = await settleComment(tx, tender.id, input.commentId, { at: now, personId: personIdOf(actor) });
    if (changed) await recordTender(tx, actor, "comment_resolved", tender, { commentId: input.commentId });
    return ok({ changed });
  });
}

/** What has been said about a tender, oldest first, for whoever works with it. */
export async function commentsOf(actor: Actor, id: string): Promise<Result<readonly CommentRow[], AppError>> {
  const found = await getTender(actor, id);
  return found.ok ? ok(await findComments(found.value.tender.id)) : found;
}

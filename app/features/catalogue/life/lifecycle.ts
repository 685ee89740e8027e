import type { ListingState } from "../listing";

/** What can be done to a listing's state. `expire` is the clock's, the rest are the owner's. */
export const lifeActions = [
  "publish",
  "pause",
  "resume",
  "withdraw",
  "expire",
  "confirm",
  "archive",
  "restore",
] as const;
export type LifeAction = (typeof lifeActions)[number];

type To = ListingState | "previous";

/**
 * draft → published ⇄ paused → withdrawn | expired → archived. `confirm` ("still there") keeps a published listing and
 * revives an expired one. `restore` undoes a withdrawal or an archiving: back to the state before it.
 */
const transitions: Readonly<Record<LifeAction, Partial<Record<ListingState, To>>>> = {
  publish: { draft: "published" },
  pause: { published: "paused" },
  resume: { paused: "published" },
  withdraw: { published: "withdrawn", paused: "withdrawn", expired: "withdrawn" },
  expire: { published: "expired", paused: "expired" },
  confirm: { published: "published", expired: "published" },
  archive: { withdrawn: "archived", expired: "archived" },
  restore: { withdrawn: "previous", archived: "previous" },
};

export type Transition =
  | { readonly ok: true; readonly to: ListingState }
  | { readonly ok: false; readonly reason: "listing_wrong_state"; readonly state: ListingState };

/**
 * State that follows when `action` is done in `state`; `previous` is the state before the last change (from the
 * history) and is needed by `restore`, which falls back to `paused` when the history does not say.
 */
export function transition(state: ListingState, action: LifeAction, previous: ListingState | null = null): Transition {
  const to = transitions[action][state];
  if (!to) return { ok: false, reason: "listing_wrong_state", state };
  if (to !== "previous") return { ok: true, to };
  const back = previous && previous !== state && previous !== "draft" && previous !== "archived" ? previous : "paused";
  return { ok: true, to: back };
}

/** Actions possible in a state, for menus. */
export const actionsIn = (state: ListingState): LifeAction[] =>
  lifeActions.filter((action) => action !== "expire" && transitions[action][state] !== undefined);

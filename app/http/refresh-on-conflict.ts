import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/**
 * `export const shouldRevalidate = refreshOnConflict;` for pages that several work with: a press that is refused because somebody
 * has changed it meanwhile shows how it stands now, and the next press is made from that. By itself a page loads nothing after a refusal.
 */
export const refreshOnConflict = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  actionStatus === 409 || defaultShouldRevalidate;

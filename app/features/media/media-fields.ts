import type { FieldError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import type { UploadRefusal, UploadedMedia } from "./upload";

/** One file of a form: which, and what it shows in the person's own words. */
export interface MediaItem {
  readonly mediaId: string;
  readonly altText: string;
}

export interface MediaFields {
  readonly items: readonly MediaItem[];
  /** A button that reorders or removes was pressed, which without JavaScript sends the form: show the step again. */
  readonly changed: boolean;
}

/** Names of the inputs of one upload field. */
export const mediaInputs = (field: string) =>
  ({
    id: `${field}Id`,
    alt: (mediaId: string) => `${field}Alt-${mediaId}`,
    act: `${field}Act`,
  }) as const;

export const mediaActs = ["earlier", "later", "remove"] as const;
export type MediaAct = (typeof mediaActs)[number];

const longestAltText = 200;

function apply(ids: readonly string[], act: string): string[] {
  const [verb, id] = act.split(":");
  const at = ids.indexOf(id ?? "");
  if (at < 0) return [...ids];
  const rest = ids.filter((other) => other !== id);
  if (verb === "remove") return rest;
  if (verb === "earlier") return rest.toSpliced(Math.max(0, at - 1), 0, id as string);
  if (verb === "later") return rest.toSpliced(at + 1, 0, id as string);
  return [...ids];
}

/** The files of the field in order: those the form named, then those that came with it. Ids are not yet checked. */
export function readMediaFields(form: FormData, field: string, uploaded: readonly UploadedMedia[] = []): MediaFields {
  const inputs = mediaInputs(field);
  const named = form.getAll(inputs.id).filter(isId);
  const fresh = uploaded.filter((media) => media.field === field).map((media) => media.id);
  const ids = [...new Set([...named, ...fresh])];
  const act = form.get(inputs.act);
  const ordered = typeof act === "string" ? apply(ids, act) : ids;
  const altOf = (id: string): string => {
    const text = form.get(inputs.alt(id));
    return typeof text === "string" ? text.trim().slice(0, longestAltText) : "";
  };
  return {
    items: ordered.map((mediaId) => ({ mediaId, altText: altOf(mediaId) })),
    changed: typeof act === "string" && act !== "",
  };
}

/** One fault a field, for the summary of a form: the first file refused speaks for the field. */
export function refusalFields(refused: readonly UploadRefusal[]): FieldError[] {
  const byField = new Map<string, FieldError>();
  for (const { field, error } of refused) {
    const fault = error.fields?.[0];
    if (fault && !byField.has(field)) byField.set(field, fault);
  }
  return [...byField.values()];
}

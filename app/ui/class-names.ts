/** Joins the class names that are set; everything falsy is left out. */
export const cx = (...names: ReadonlyArray<string | false | null | undefined>): string | undefined =>
  names.filter(Boolean).join(" ") || undefined;

/** Headings and words of a file compared without case, accents of layout, or the difference of space, hyphen and underscore. */
export const foldHeading = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/\p{Cf}+/gu, "")
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_\-–/.]+/gu, " ")
    .replaceAll(/[*:?]+$/g, "")
    .trim();

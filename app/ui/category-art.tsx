import { cx } from "./class-names";
import spriteUrl from "./icons.svg?url";

export const artCodes = [
  "building",
  "timber",
  "metal",
  "furniture",
  "it",
  "textiles",
  "packaging",
  "soil",
  "machines",
  "food",
  "energy",
  "services",
] as const;
export type ArtCode = (typeof artCodes)[number];

export const isArtCode = (code: string): code is ArtCode => (artCodes as readonly string[]).includes(code);

/** Four families share a hue: built and ground, made, soft, flows. */
const family: Record<ArtCode, string> = {
  building: "fam-build",
  timber: "fam-build",
  soil: "fam-build",
  metal: "fam-made",
  it: "fam-made",
  machines: "fam-made",
  furniture: "fam-soft",
  textiles: "fam-soft",
  packaging: "fam-soft",
  food: "fam-flow",
  energy: "fam-flow",
  services: "fam-flow",
};

/** The drawing that stands in where there is no photograph, 4:3, in the colours of the theme. */
export function CategoryArt({ code, className }: { readonly code: ArtCode; readonly className?: string }) {
  return (
    <svg className={cx("ill", family[code], className)} viewBox="0 0 400 300" aria-hidden="true">
      <use href={`/illustrations/cat-${code}.svg#a`} />
    </svg>
  );
}

/** The category's sign, 24 px. Always beside its name. */
export function CategoryIcon({ code, size = "md" }: { readonly code: ArtCode; readonly size?: "sm" | "md" | "lg" }) {
  return (
    <svg className={cx("cat", family[code], size !== "md" && `cat--${size}`)} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`${spriteUrl}#cat-${code}`} />
    </svg>
  );
}

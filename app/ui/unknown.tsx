import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";

/** What nobody knows yet: hatched, named in words, never blank and never zero. */
export function Unknown({ children }: { readonly children?: ReactNode }) {
  const t = useT("ui");
  return <span className="unk">{children ?? t("unknown")}</span>;
}

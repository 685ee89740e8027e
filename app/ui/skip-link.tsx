import { useT } from "~/i18n/use-t";

/** The first stop of the tab key. `main` carries the id it leads to. */
export function SkipLink({ to = "main" }: { readonly to?: string }) {
  const t = useT("ui");
  return (
    <a className="skip" href={`#${to}`}>
      {t("skipToContent")}
    </a>
  );
}

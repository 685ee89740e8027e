import { useT } from "~/i18n/use-t";
import { VisuallyHidden } from "./visually-hidden";

/** Work under way somewhere on the page, named for those who listen. */
export function Spinner({ label }: { readonly label?: string }) {
  const t = useT("ui");
  return (
    <span role="status">
      <span className="spin" aria-hidden="true" /> <VisuallyHidden>{label ?? t("loading")}</VisuallyHidden>
    </span>
  );
}

/** Grey lines where text will stand. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div className="stack skel-lines" aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="skel" />
      ))}
    </div>
  );
}

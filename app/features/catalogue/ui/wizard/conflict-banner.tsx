import { useT } from "~/i18n/use-t";
import { Banner } from "~/ui/banner";
import { ConflictChoice } from "~/ui/conflict-choice";
import { KeyFacts } from "~/ui/key-facts";
import { Unknown } from "~/ui/unknown";
import type { ConflictRow } from "./form-state";

/** Somebody else saved while this page was open: what they wrote, and the choice. What was typed stays in the form. */
export function ConflictBanner({ rows }: { readonly rows: readonly ConflictRow[] }) {
  const t = useT("catalogue");
  return (
    <Banner tone="warn" title={t("wizard.conflict.title")} role="alert">
      <p>{rows.length > 0 ? t("wizard.conflict.text") : t("wizard.conflict.elsewhere")}</p>
      {rows.length > 0 && (
        <KeyFacts
          tight
          facts={rows.map(({ field, label, theirs }) => ({
            key: field,
            label,
            ...(theirs === "" ? { unknown: <Unknown>{t("wizard.conflict.emptied")}</Unknown> } : { value: theirs }),
          }))}
        />
      )}
      <ConflictChoice mine={t("wizard.conflict.keep_mine")} theirs={t("wizard.conflict.take_theirs")} />
    </Banner>
  );
}

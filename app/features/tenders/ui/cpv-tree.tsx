import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Button } from "~/ui/button";

interface Entry {
  readonly code: string;
  /** With check digit. */
  readonly text: string;
  readonly label: string;
  readonly parent: boolean;
}

export interface CpvTreeProps {
  readonly lot: string;
  readonly item: string;
  /** Address of the page with the item in it. */
  readonly where: string;
  readonly entries: readonly Entry[];
  readonly path: readonly Entry[];
}

/** One level of the code list with the way up; a press chooses, a link goes deeper. */
export function CpvTree({ lot, item, where, entries, path }: CpvTreeProps) {
  const t = useT("tenders");
  return (
    <>
      {path.length > 0 && (
        <nav className="crumbs" aria-label={t("cpv.path")}>
          <ol>
            <li>
              <AppLink href={where}>{t("cpv.top")}</AppLink>
            </li>
            {path.map(({ code, label }) => (
              <li key={code}>
                <AppLink href={`${where}&under=${code}`}>{label}</AppLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <ul className="cpv">
        {entries.map(({ code, text, label, parent }) => (
          <li key={code}>
            <span className="num">{text}</span>
            <span>{parent ? <AppLink href={`${where}&under=${code}`}>{label}</AppLink> : label}</span>
            <Form method="post">
              <input type="hidden" name="lot" value={lot} />
              <input type="hidden" name="item" value={item} />
              <Button
                name="cpv"
                value={code}
                variant="secondary"
                size="sm"
                aria-label={t("cpv.choose_code", { code: text })}
              >
                {t("cpv.choose")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}

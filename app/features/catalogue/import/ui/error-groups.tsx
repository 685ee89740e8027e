import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Table } from "~/ui/table";

export interface ExplainedGroup {
  readonly id: string;
  readonly heading: string;
  readonly found: readonly string[];
  readonly expected: string;
  readonly remedy: string;
  readonly lines: readonly number[];
  readonly count: number;
}

/** Each fault once, with where it stands, what was found, what was expected and what to do. */
export function ErrorGroups({
  groups,
  downloadHref,
}: {
  readonly groups: readonly ExplainedGroup[];
  readonly downloadHref: string;
}) {
  const t = useT("imports");
  const linesText = ({ lines, count }: ExplainedGroup): string => {
    const shown = lines.join(", ");
    return count > lines.length ? t("errors.more", { lines: shown, count: count - lines.length }) : shown;
  };
  return (
    <section className="stack" aria-labelledby="import-errors">
      <h2 id="import-errors">{t("errors.title")}</h2>
      <p>{t("errors.text")}</p>
      <Table
        caption={t("errors.title")}
        hideCaption
        stack
        columns={(["column", "found", "expected", "remedy", "lines"] as const).map((key) => ({
          key,
          label: t(`errors.${key}`),
        }))}
        rows={groups.map((group) => ({
          id: group.id,
          cells: {
            column: group.heading || t("errors.row"),
            found: group.found.map((text) => text || t("errors.emptyCell")).join(" · "),
            expected: group.expected,
            remedy: group.remedy,
            lines: linesText(group),
          },
        }))}
      />
      <p>
        <ButtonLink href={downloadHref} variant="secondary" icon="download" reload>
          {t("errors.download")}
        </ButtonLink>
      </p>
    </section>
  );
}

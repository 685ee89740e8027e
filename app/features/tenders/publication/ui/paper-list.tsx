import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { ButtonLink } from "~/ui/button";
import { Table } from "~/ui/table";
import type { PaperKind } from "../../papers/paper-kinds";

export interface PaperRow {
  readonly kind: PaperKind;
  /** Name of the file without its ending. */
  readonly file: string;
}

interface PaperListProps {
  readonly caption: string;
  /** Address of the tender's papers, and of its files. */
  readonly base: string;
  readonly files: string;
  readonly papers: readonly PaperRow[];
}

/** Papers to read here or to download. */
export function PaperList({ caption, base, files, papers }: PaperListProps) {
  const t = useT("publications");
  return (
    <Table
      caption={caption}
      stack
      middle
      columns={[
        { key: "paper", label: t("papers.column") },
        { key: "files", label: t("papers.title"), actions: true },
      ]}
      rows={papers.map(({ kind, file }) => {
        const paper = t(`paper.${kind}`);
        return {
          id: kind,
          cells: {
            paper: (
              <>
                <AppLink href={`${base}/${kind}`} aria-label={t("papers.preview_of", { paper })}>
                  {paper}
                </AppLink>
                <span className="small muted paper-row__text">{t(`paper.${kind}.text`)}</span>
              </>
            ),
            files: (
              <span className="paper-row__files">
                {(["docx", "pdf"] as const).map((ending) => (
                  <FileLink key={ending} href={`${files}/${file}.${ending}`} name={paper} ending={ending} />
                ))}
              </span>
            ),
          },
        };
      })}
    />
  );
}

interface FileLinkProps {
  readonly href: string;
  readonly name: string;
  readonly ending: "docx" | "pdf" | "xlsx" | "csv";
}

/** A download says what it is, also when it is read out by itself. */
export function FileLink({ href, name, ending }: FileLinkProps) {
  const t = useT("publications");
  const format = t(`papers.format.${ending}`);
  return (
    <ButtonLink
      href={href}
      reload
      download
      variant="secondary"
      size="sm"
      aria-label={t("papers.download_of", { paper: name, format })}
    >
      {format}
    </ButtonLink>
  );
}

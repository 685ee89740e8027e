import { useT, useTCode } from "~/i18n/use-t";
import type { WordRun } from "../diff";

export interface FieldDiff {
  readonly field: string;
  readonly runs: readonly WordRun[];
}

function Runs({ runs }: { readonly runs: readonly WordRun[] }) {
  const t = useT("criteria");
  return (
    <p className="diff__t">
      {runs.map(({ kind, text }, at) => {
        const key = `${at}${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key}>
            <span className="vh"> {t(`diff.${kind}`)} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}

/** What two versions do not say alike, field by field: struck out and underlined. */
export function VersionDiff({ fields }: { readonly fields: readonly FieldDiff[] }) {
  const t = useT("criteria");
  const code = useTCode("criteria");
  if (fields.length === 0) return <p>{t("diff.none")}</p>;
  return (
    <dl className="diff">
      {fields.map(({ field, runs }) => (
        <div key={field}>
          <dt>{code(`field.${field}`)}</dt>
          <dd>
            <Runs runs={runs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

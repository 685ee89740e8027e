import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Button } from "~/ui/button";

export interface VersionRowData {
  readonly version: number;
  readonly name: string | null;
  readonly time: string;
  /** What the save was, in words; null = writing. */
  readonly note: string | null;
}

/** Versions, newest first, each with what it changed and the way back to it. */
export function VersionList({
  versions,
  from,
  to,
  current,
  mayRestore,
}: {
  readonly versions: readonly VersionRowData[];
  readonly from: number;
  readonly to: number;
  readonly current: number;
  readonly mayRestore: boolean;
}) {
  const t = useT("tenders");
  return (
    <ol className="versions">
      {versions.map(({ version, name, time, note }, index) => (
        <li key={version} aria-current={version === to ? "true" : undefined}>
          <div>
            <AppLink href={`?fran=${versions[index + 1]?.version ?? version}&till=${version}`} preventScrollReset>
              {t("history.version", { version })}
            </AppLink>
            {note && <span className="badge">{note}</span>}
            <p className="small muted">
              {name ?? t("comments.nobody")}, {time}
            </p>
          </div>
          {version !== current && (
            <div className="btn-row">
              <AppLink className="btn btn--q btn--sm" href={`?fran=${version}&till=${current}`} preventScrollReset>
                {t("history.against_now")}
              </AppLink>
              {mayRestore && (
                <Form method="post">
                  <input type="hidden" name="version" value={current} />
                  <Button name="restore" value={version} variant="secondary" size="sm">
                    {t("history.restore", { version })}
                  </Button>
                </Form>
              )}
            </div>
          )}
          {version === from && <span className="vh">{t("history.compared")}</span>}
        </li>
      ))}
    </ol>
  );
}

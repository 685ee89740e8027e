import { Form } from "@remix-run/react";
import { useLiveRefresh } from "~/ui/use-live-refresh";
import { formatBytes } from "~/i18n/format-bytes";
import { formatMoment, formatNumber } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { KeyFacts } from "~/ui/key-facts";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Progress } from "~/ui/scale-bar";
import { SubmitButton } from "~/ui/submit-button";
import type { SearchState } from "../search-index/get-search-state.server";

function Rebuild({ rebuild }: { readonly rebuild: NonNullable<SearchState["rebuild"]> }) {
  const t = useT("admin");
  const locale = useLocale();
  const { state, done, total, startedAt, finishedAt } = rebuild;
  if (state === "done")
    return (
      <p className="muted">
        {t("search.last_done", { count: done, at: formatMoment(locale, finishedAt ?? startedAt) })}
      </p>
    );
  if (state === "failed")
    return (
      <Banner tone="no" title={t("search.failed")}>
        {t("search.failed_text")}
      </Banner>
    );
  const share = total ? done / total : undefined;
  return (
    <div role="status">
      <Progress
        label={t("search.rebuilding")}
        {...(state === "running" && share !== undefined ? { share } : {})}
        note={state === "waiting" || total === null ? t("search.waiting") : t("search.progress", { done, total })}
      />
      <p className="small">
        <AppLink href="/admin/sokindex">{t("search.refresh")}</AppLink>
      </p>
    </div>
  );
}

/** The index beside the database, and the button that builds it anew. The page can be left while that runs. */
export function SearchIndexBody({ title, state }: { readonly title: string; readonly state: SearchState }) {
  const t = useT("admin");
  const locale = useLocale();
  const { rebuild, documents, expected } = state;
  const running = rebuild?.state === "running" || rebuild?.state === "waiting";
  useLiveRefresh(2, !running);
  const apart = documents === null ? null : expected - documents;
  return (
    <div className="stack">
      <PageHeader
        title={title}
        lede={t(apart === null ? "search.lede_silent" : apart === 0 ? "search.lede_equal" : "search.lede_apart", {
          count: Math.abs(apart ?? 0),
        })}
        facts={
          <Badge tone={state.healthy ? "ok" : "no"}>{t(state.healthy ? "search.healthy" : "search.unhealthy")}</Badge>
        }
      />
      <KeyFacts
        facts={[
          {
            key: "engine",
            label: t("search.engine"),
            value: t(state.engine === "meilisearch" ? "search.engine.meilisearch" : "search.engine.postgres"),
          },
          {
            key: "version",
            label: t("search.version"),
            value: state.version === null ? t("search.unknown") : String(state.version),
          },
          {
            key: "documents",
            label: t("search.documents"),
            value: documents === null ? t("search.unknown") : formatNumber(locale, documents),
          },
          { key: "expected", label: t("search.expected"), value: formatNumber(locale, expected) },
          ...(state.bytes === null
            ? []
            : [{ key: "bytes", label: t("search.bytes"), value: formatBytes(locale, state.bytes) }]),
        ]}
      />
      <section aria-labelledby="rebuild" className="stack">
        <SectionHead id="rebuild" title={t("search.rebuild")} />
        <p>{t("search.rebuild_text")}</p>
        {rebuild && <Rebuild rebuild={rebuild} />}
        {!running && (
          <Form method="post">
            <SubmitButton icon="rotate-cw" variant="secondary">
              {t("search.rebuild_now")}
            </SubmitButton>
          </Form>
        )}
      </section>
    </div>
  );
}

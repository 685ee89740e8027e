import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { WorkbenchTabs } from "~/features/advising/ui/workbench-tabs";
import { SuggestionList, type SuggestionView } from "~/features/matching/ui/suggestion-list";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/text-field";
import flowsCss from "~/styles/pages/flows.css?url";
import { presentSuggestions } from "./present-suggestions.server";

export const handle = { access: "organization", i18n: ["flows", "advising"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: flowsCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const found = await presentSuggestions(actor, new URL(request.url).searchParams);
  return found.ok ? found.value : throwAppError(found.error);
}

function Filters({ filter, options }: Pick<Awaited<ReturnType<typeof loader>>, "filter" | "options">) {
  const t = useT("flows");
  return (
    <Form method="get" className="filters" role="search" aria-label={t("suggested.filter")}>
      {filter.narrow && <input type="hidden" name={filter.narrow.name} value={filter.narrow.value} />}
      <SelectField
        id="kommun"
        name="kommun"
        label={t("field.municipality")}
        placeholder={t("suggested.all")}
        options={options.municipalities}
        defaultValue={filter.municipality ?? ""}
      />
      <SelectField
        id="material"
        name="material"
        label={t("suggested.material")}
        placeholder={t("suggested.all")}
        options={options.groups}
        defaultValue={filter.group ?? ""}
      />
      <Button type="submit" variant="secondary">
        {t("suggested.show")}
      </Button>
    </Form>
  );
}

type Asked = Awaited<ReturnType<typeof loader>>["filter"];

interface PairsProps {
  readonly suggestions: readonly SuggestionView[];
  readonly title: string;
  readonly filter: Asked;
  readonly pages: { readonly page: number; readonly count: number };
  readonly total: number;
}

/** The same list on another page, with what it is narrowed to. */
function addressOf({ municipality, group, narrow }: Asked, page: number): string {
  const query = new URLSearchParams({
    ...(narrow ? { [narrow.name]: narrow.value } : {}),
    ...(municipality ? { kommun: municipality } : {}),
    ...(group ? { material: group } : {}),
    ...(page > 1 ? { sida: String(page) } : {}),
  }).toString();
  return `/radgivning/forslag${query && `?${query}`}`;
}

function Pairs({ suggestions, title, filter, pages, total }: PairsProps) {
  const t = useT("flows");
  const { page, count } = pages;
  return (
    <>
      <p className="small muted">
        {count > 1 ? t("suggested.page", { count: total, page, pages: count }) : t("suggested.total", { count: total })}
      </p>
      <SuggestionList suggestions={suggestions} label={title} />
      <Pagination page={page} pageCount={count} hrefFor={(number) => addressOf(filter, number)} />
      {page < count && (
        <p className="mt-4">
          <AppLink href={`${addressOf(filter, count)}#antaganden`}>{t("assumed.link")}</AppLink>
        </p>
      )}
    </>
  );
}

function LotResult({ lot }: { readonly lot: NonNullable<Awaited<ReturnType<typeof loader>>["lot"]> }) {
  const t = useT("flows");
  const share = lot.coveredShare === null ? null : Math.round(lot.coveredShare * 100);
  return (
    <>
      <Banner tone={lot.alone.length > 0 ? "ok" : "info"}>
        {lot.alone.length > 0
          ? t("lot.alone", { count: lot.alone.length })
          : lot.together.length > 0
            ? t("lot.together", { count: lot.together.length, share: share ?? 0 })
            : lot.unknown.length > 0
              ? t("lot.unknown")
              : t("lot.nobody")}
      </Banner>
      {(["alone", "together", "unknown"] as const).map(
        (kind) =>
          lot[kind].length > 0 && (
            <section key={kind} className="sec" aria-labelledby={`lot-${kind}`}>
              <h2 id={`lot-${kind}`}>{t(`lot.${kind}Title`)}</h2>
              <ul className="flow-list">
                {lot[kind].map((one) => (
                  <li key={one.id}>
                    <p className="flow-list__h">
                      <strong>{one.firm}</strong>
                      <span className="score">{t("score.of", { score: one.score })}</span>
                    </p>
                    <p className="small">{[one.title, one.amount, one.place].filter(Boolean).join(" · ")}</p>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

export default function Suggestions() {
  const { page, suggestions, assumed, lot, filter, options, acts, narrowed, pages, total } =
    useLoaderData<typeof loader>();
  const t = useT("flows");
  const ofFirm = filter.narrow?.name === "foretag" && filter.municipality === null && filter.group === null;
  return (
    <div className="wrap work">
      <PageHeader
        title={page.title}
        lede={t("suggested.lede")}
        actions={
          <>
            {acts && <ButtonLink href="/radgivning/besok/ny">{t("visit.new")}</ButtonLink>}
            <ButtonLink href="/radgivning/vikter" variant="secondary">
              {t("weights.title")}
            </ButtonLink>
          </>
        }
      />
      <WorkbenchTabs current="suggested" />
      {narrowed && (
        <p className="mt-4">
          {narrowed} <AppLink href="/radgivning/forslag">{t("suggested.everything")}</AppLink>
        </p>
      )}
      {lot ? (
        <LotResult lot={lot} />
      ) : (
        <>
          <Filters filter={filter} options={options} />
          {total === 0 ? (
            <EmptyState
              title={t("suggested.empty")}
              art={<CategoryArt code="timber" />}
              example={t("suggested.example")}
              action={acts && ofFirm && <ButtonLink href="/radgivning/besok/ny">{t("visit.new")}</ButtonLink>}
            >
              {t(ofFirm ? "suggested.emptyFirm" : "suggested.emptyText")}
            </EmptyState>
          ) : (
            <Pairs suggestions={suggestions} title={page.title} filter={filter} pages={pages} total={total} />
          )}
          {assumed.length > 0 && (
            <section className="sec" aria-labelledby="antaganden">
              <SectionHead id="antaganden" title={t("assumed.title")} />
              <p>{t("assumed.lede")}</p>
              <SuggestionList suggestions={assumed} label={t("assumed.title")} level="h3" />
            </section>
          )}
        </>
      )}
    </div>
  );
}

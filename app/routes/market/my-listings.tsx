import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { listOwnListings } from "~/features/catalogue/reading/list-own-listings.server";
import { listingStates, type ListingState } from "~/features/catalogue/listing";
import { BatchBanner } from "~/features/catalogue/ui/batch-banner";
import { OwnListingRows } from "~/features/catalogue/ui/own-listing-rows";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { pageNumber } from "~/http/page-number";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { isId } from "~/shared/ids";
import { Button, ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Tabs } from "~/ui/tabs";
import { TextField } from "~/ui/text-field";
import { batchAhead } from "./batch-ahead.server";
import { presentOwnRows } from "./present-own-rows.server";

export const handle = { access: "organization", i18n: ["listing"] } satisfies RouteHandle;
export const meta = pageMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const query = new URL(request.url).searchParams;
  const state = listingStates.find((one) => one === (query.get("lage") ?? query.get("status")));
  const batchId = [query.get("omgang")].find(isId) ?? null;
  const q = (query.get("q") ?? "").slice(0, 100);
  const found = await listOwnListings(actor, {
    page: pageNumber(query),
    ...(state ? { state } : {}),
    ...(q ? { q } : {}),
    ...(batchId ? { batchId, sort: "created" } : {}),
  });
  if (!found.ok) throwAppError(found.error);
  const { rows, total, page, pageSize, counts } = found.value;
  return {
    page: { title: translator(actor.locale, "listing")("mine.title") },
    rows: presentOwnRows(rows, actor.locale),
    counts,
    batch: batchId ? await batchAhead(actor, batchId) : null,
    state: state ?? null,
    q,
    number: page,
    pageCount: Math.ceil(total / pageSize),
  };
}

const address = (state: ListingState | null, q: string, batch: Batch, page = 1): string => {
  const query = new URLSearchParams({
    ...(batch ? { omgang: batch.id } : {}),
    ...(state ? { lage: state } : {}),
    ...(q ? { q } : {}),
    ...(page > 1 ? { sida: String(page) } : {}),
  });
  return query.size > 0 ? `/mina-annonser?${query}` : "/mina-annonser";
};

type Batch = ReturnType<typeof useLoaderData<typeof loader>>["batch"];

export default function MyListingsPage() {
  const { page, rows, counts, batch, state, q, number, pageCount } = useLoaderData<typeof loader>();
  const t = useT("listing");
  const tabs = [
    { href: address(null, q, batch), label: t("mine.all"), current: state === null },
    ...listingStates.map((one) => ({
      href: address(one, q, batch),
      label: t(`state.${one}`),
      count: String(counts[one] ?? 0),
      current: one === state,
    })),
  ];
  return (
    <div className="wrap sec stack">
      <PageHeader
        title={page.title}
        lede={t("mine.lede", { count: counts.published ?? 0 })}
        actions={
          <>
            <ButtonLink href="/lagg-upp" icon="plus">
              {t("mine.new")}
            </ButtonLink>
            <ButtonLink href="/lagg-upp/flera" variant="secondary" icon="images">
              {t("mine.batch")}
            </ButtonLink>
            <ButtonLink href="/mina-annonser/import" variant="secondary" icon="file-up">
              {t("mine.import")}
            </ButtonLink>
          </>
        }
      />
      {batch && <BatchBanner batch={batch} />}
      <Tabs label={t("mine.filter")} items={tabs} />
      <Form method="get" className="find-line" role="search">
        {state && <input type="hidden" name="lage" value={state} />}
        {batch && <input type="hidden" name="omgang" value={batch.id} />}
        <TextField id="q" name="q" type="search" label={t("mine.search")} defaultValue={q} hideMark />
        <Button variant="secondary" icon="search">
          {t("page.search")}
        </Button>
      </Form>
      {rows.length > 0 ? (
        <OwnListingRows rows={rows} />
      ) : (
        <EmptyState
          title={t("mine.empty")}
          art={<CategoryArt code="packaging" />}
          action={<ButtonLink href="/lagg-upp">{t("mine.new")}</ButtonLink>}
          example={t("mine.emptyExample")}
        >
          {t("mine.emptyText")}
        </EmptyState>
      )}
      <Pagination page={number} pageCount={pageCount} hrefFor={(wanted) => address(state, q, batch, wanted)} />
    </div>
  );
}

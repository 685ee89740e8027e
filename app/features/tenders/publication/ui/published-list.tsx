import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button, ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { SelectField, TextField } from "~/ui/text-field";
import { PublishedCard, type PublishedCardView } from "./published-card";

export interface PublishedListProps {
  readonly title: string;
  readonly cards: readonly PublishedCardView[];
  readonly total: number;
  readonly asked: { readonly q: string; readonly municipality: string; readonly all: boolean };
  readonly municipalities: readonly { readonly value: string; readonly label: string }[];
  readonly pages: { readonly page: number; readonly count: number };
}

function addressOf({ q, municipality, all }: PublishedListProps["asked"], page: number): string {
  const query = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(municipality ? { kommun: municipality } : {}),
    ...(all ? { visa: "alla" } : {}),
    ...(page > 1 ? { sida: String(page) } : {}),
  });
  return query.size > 0 ? `/upphandlingar?${query}` : "/upphandlingar";
}

/** Published tenders, to be searched and narrowed by address alone. */
export function PublishedList({ title, cards, total, asked, municipalities, pages }: PublishedListProps) {
  const t = useT("publications");
  return (
    <div className="narrow narrow--wide work">
      <PageHeader title={title} lede={t("list.lede")} />
      <Form className="pub-find" role="search" aria-label={t("list.q")}>
        <TextField label={t("list.q")} help={t("list.q.help")} name="q" type="search" defaultValue={asked.q} />
        <div className="field-row">
          <SelectField
            label={t("list.municipality")}
            name="kommun"
            defaultValue={asked.municipality}
            options={[{ value: "", label: t("list.municipality.any") }, ...municipalities]}
          />
          <SelectField
            label={t("list.which")}
            name="visa"
            defaultValue={asked.all ? "alla" : ""}
            options={[
              { value: "", label: t("list.which.open") },
              { value: "alla", label: t("list.which.all") },
            ]}
          />
          <Button type="submit" variant="secondary">
            {t("list.show")}
          </Button>
        </div>
      </Form>
      {cards.length > 0 ? (
        <>
          <p className="small muted" role="status">
            {t("list.count", { count: total })}
          </p>
          <ul className="pubs">
            {cards.map((card) => (
              <PublishedCard key={card.reference} {...card} />
            ))}
          </ul>
          <Pagination page={pages.page} pageCount={pages.count} hrefFor={(number) => addressOf(asked, number)} />
        </>
      ) : (
        <EmptyState
          title={t("list.none")}
          art={<CategoryArt code="furniture" />}
          action={<ButtonLink href="/upphandlingar?visa=alla">{t("list.none.all")}</ButtonLink>}
          example={t("list.none.example")}
        >
          {t("list.none.text")}
        </EmptyState>
      )}
    </div>
  );
}

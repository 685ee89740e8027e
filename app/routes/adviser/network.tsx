import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { readNetwork } from "~/features/advising/network/read-network.server";
import { SankeyDrawing } from "~/features/advising/ui/sankey-drawing";
import { WorkbenchTabs } from "~/features/advising/ui/workbench-tabs";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/network.css?url";
import { AppLink } from "~/ui/app-link";
import { Button, ButtonLink } from "~/ui/button";
import { ChartFrame } from "~/ui/chart";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { Disclosure } from "~/ui/disclosure";
import { RegionMap } from "~/ui/region-map";
import { SelectField } from "~/ui/text-field";
import { municipalityName, municipalityOptions } from "../account/municipality-options.server";
import { presentNetwork } from "./present-network.server";

export const handle = { access: "organization", i18n: ["advising"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const asked = new URL(request.url).searchParams.get("kommun");
  const chosen = municipalityName(asked) ? asked : null;
  const network = await readNetwork(actor, chosen);
  if (!network.ok) return throwAppError(network.error);
  const title = translator(actor.locale, "advising")("network.title");
  return {
    page: { title: chosen ? `${title}: ${municipalityName(chosen)}` : title },
    chosen,
    municipalities: municipalityOptions(),
    ...presentNetwork(network.value, chosen, actor.locale),
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Choice({ chosen, municipalities }: Pick<Data, "chosen" | "municipalities">) {
  const t = useT("advising");
  return (
    <Form method="get" className="net-choice" key={chosen}>
      <SelectField
        name="kommun"
        label={t("network.municipality")}
        placeholder={t("network.county")}
        defaultValue={chosen ?? ""}
        options={municipalities}
      />
      <Button variant="secondary">{t("filter.show")}</Button>
    </Form>
  );
}

function Gaps({ gaps }: Pick<Data, "gaps">) {
  const t = useT("advising");
  const list = (lines: readonly string[]) => (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="gaps" className="gaps">
      <SectionHead id="gaps" title={t("network.gaps")} />
      {gaps.length === 0 && <p>{t("network.noGaps")}</p>}
      {gaps.map(({ kind, lines, more }) => (
        <div key={kind}>
          <h3>{t(`network.gap.${kind}`)}</h3>
          {list(lines)}
          {more.length > 0 && (
            <Disclosure summary={t("network.gapMore", { count: more.length })}>{list(more)}</Disclosure>
          )}
        </div>
      ))}
    </section>
  );
}

/** The buttons that save a drawing and its table. */
function Save({ svg, csv, query = "" }: { readonly svg: string; readonly csv: string; readonly query?: string }) {
  const t = useT("advising");
  return (
    <span className="btn-row">
      <ButtonLink variant="secondary" size="sm" href={`/radgivning/natverk/${svg}${query}`} reload>
        {t("network.saveSvg")}
      </ButtonLink>
      <ButtonLink variant="secondary" size="sm" href={`/radgivning/natverk/${csv}${query}`} reload>
        {t("network.saveCsv")}
      </ButtonLink>
    </span>
  );
}

function County({ map }: Pick<Data, "map">) {
  const t = useT("advising");
  return (
    <ChartFrame
      title={t("network.map")}
      summary={`${t("network.mapSummary")} ${t("network.mapUnknown")}`}
      table={{
        caption: t("network.mapLabel"),
        stack: true,
        columns: [
          { key: "name", label: t("network.place") },
          { key: "out", label: t("network.outTonnes"), numeric: true },
          { key: "need", label: t("network.needTonnes"), numeric: true },
          { key: "count", label: t("network.flows"), numeric: true },
        ],
        rows: map.map(({ code, name, href, out, need, count }) => ({
          id: code,
          cells: { name: <AppLink href={href}>{name}</AppLink>, out, need, count },
        })),
      }}
      source={<Save svg="karta.svg" csv="kommuner.csv" />}
    >
      <div className="net-map" role="region" aria-label={t("network.map")} tabIndex={0}>
        <RegionMap label={t("network.mapLabel")} counts={map} frame="whole" />
      </div>
    </ChartFrame>
  );
}

export default function NetworkPage() {
  const { page, chosen, municipalities, sankey, summary, unknown, rows, map, gaps } = useLoaderData<typeof loader>();
  const t = useT("advising");
  const query = chosen ? `?kommun=${chosen}` : "";
  return (
    <div className="wrap">
      <PageHeader title={page.title} lede={t("network.lede")} />
      <WorkbenchTabs current="network" />
      <Choice chosen={chosen} municipalities={municipalities} />
      <ChartFrame
        title={t("network.sankey")}
        summary={unknown ? `${summary} ${unknown}` : summary}
        table={{
          caption: t("network.tableCaption"),
          stack: true,
          columns: [
            { key: "place", label: t("network.place") },
            { key: "material", label: t("network.material") },
            { key: "direction", label: t("network.direction") },
            { key: "tonnes", label: t("network.tonnes"), numeric: true },
            { key: "flows", label: t("network.flows"), numeric: true },
          ],
          rows: rows.map((cells) => ({ id: `${cells.place} ${cells.material} ${cells.direction}`, cells })),
        }}
        source={<Save svg="flode.svg" csv="floden.csv" query={query} />}
      >
        {sankey.nodes.length > 0 && (
          <div className="sankey" role="region" aria-label={t("network.sankey")} tabIndex={0}>
            <SankeyDrawing {...sankey} />
          </div>
        )}
      </ChartFrame>
      <div className="split mt-10">
        <County map={map} />
        <Gaps gaps={gaps} />
      </div>
    </div>
  );
}

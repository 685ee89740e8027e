import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { listProcurementLimits } from "~/features/reference/codes/procurement-limits.server";
import { sourceById } from "~/features/reference/data/sources";
import { limitId } from "~/features/reference/procurement-limits";
import { readWay } from "~/features/tenders/procedure/read-way";
import { reckonWay } from "~/features/tenders/procedure/reckon-way";
import { ProcedureList } from "~/features/tenders/procedure/ui/procedure-list";
import { VerdictPanel } from "~/features/tenders/procedure/ui/verdict-panel";
import { WayForm } from "~/features/tenders/procedure/ui/way-form";
import { LineWarnings, WayLine } from "~/features/tenders/procedure/ui/way-line";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translateCode, translator } from "~/i18n/translator.server";
import { useT, useTCode } from "~/i18n/use-t";
import { today } from "~/infra/clock/clock.server";
import purchasingCss from "~/styles/pages/purchasing.css?url";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader, SectionHead } from "~/ui/page-header";

export const handle = { access: "public", i18n: ["procedure"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: purchasingCss }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const t = translator(actor.locale, "procedure");
  const query = readWay(new URL(request.url).searchParams, today());
  const way = reckonWay(await listProcurementLimits(), query, today());
  const sourceTitle = (id: string): string => {
    const key = `source.${id}`;
    const words = translateCode(actor.locale, "procedure", key);
    return words === key ? (sourceById(id)?.title ?? id) : words;
  };
  const named = way.verdict.rows.map((row) => ({
    ...row,
    id: limitId(row),
    sourceTitle: sourceTitle(row.source),
  }));
  return { page: { title: t("way.title"), description: t("way.lede") }, query, way, limits: named };
}

function useHrefOf() {
  const { search } = useLocation();
  return (regime: string, procedure: string): string => {
    const params = new URLSearchParams(search);
    params.set("regim", regime);
    params.set("forfarande", procedure);
    return `/upphandla/vagval?${params}#tidslinje`;
  };
}

export default function ChooseWay() {
  const { page, query, way, limits } = useLoaderData<typeof loader>();
  const t = useT("procedure");
  const code = useTCode("procedure");
  const hrefOf = useHrefOf();
  const refused = query.faults.length > 0 ? { error: { code: "invalid_input", fields: query.faults } as const, values: query.typed } : null;
  const problems = useFormProblems(refused);
  const { chosen, timeline, possible, verdict } = way;
  const choices = possible.find(({ regime }) => regime === chosen?.regime)?.procedures ?? [];
  return (
    <div className="wrap work">
      <Breadcrumbs crumbs={[{ label: t("nav.procure"), href: "/upphandla" }, { label: page.title }]} />
      <PageHeader title={page.title} lede={t("way.lede")} />
      <div className="split split--form">
        <div className="stack">
          <VerdictPanel verdict={verdict} limits={limits} />
          <section aria-labelledby="forfaranden">
            <SectionHead id="forfaranden" title={t("way.procedures")} />
            {possible.map((one) => (
              <ProcedureList
                key={one.regime}
                {...one}
                hrefOf={hrefOf}
                current={chosen && `${chosen.regime}.${chosen.procedure}`}
              />
            ))}
          </section>
          {timeline && chosen && (
            <section id="tidslinje" className="stack">
              <WayLine
                timeline={timeline}
                title={t("line.title", { procedure: code(`procedure.${chosen.procedure}`) })}
              />
              <LineWarnings timeline={timeline} />
            </section>
          )}
          <p className="small muted">{t("way.no_advice")}</p>
        </div>
        <aside>
          <WayForm
            key={JSON.stringify(query.typed)}
            typed={query.typed}
            day={query.day}
            conditions={query.conditions}
            errors={{ summary: problems.summary, of: problems.error }}
            askThreshold={(!verdict.known && verdict.reason === "threshold_open") || query.checkedThresholdMinor !== null}
            {...(chosen
              ? {
                  line: {
                    procedures: choices.map(({ procedure }) => ({ value: procedure, label: code(`procedure.${procedure}`) })),
                    procedure: chosen.procedure,
                    twoStages: chosen.procedure === "restricted",
                  },
                }
              : {})}
          />
        </aside>
      </div>
    </div>
  );
}

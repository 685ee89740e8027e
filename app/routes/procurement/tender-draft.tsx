import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { isDraftSection } from "~/features/tenders/drafting/sections";
import { ReadinessPanel } from "~/features/tenders/ui/readiness-panel";
import { Comments } from "~/features/tenders/ui/section-comments";
import { SectionRail } from "~/features/tenders/ui/section-rail";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import { appError } from "~/shared/app-error";
import draftCss from "~/styles/pages/tender-draft.css?url";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import { SelectField } from "~/ui/text-field";
import { draftAction } from "./draft-action.server";
import { CriteriaSection, LotsSection, People, PlainSection } from "./draft-sections";
import { presentDraft, type DraftData } from "./present-draft.server";
import { tenderOf } from "./tender-of.server";

export const handle = { access: "organization", i18n: ["tenders"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: draftCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOrganization(request);
  const { actor, ...found } = await tenderOf(request, params.id);
  const section = params.section ?? "om";
  if (!isDraftSection(section)) return throwAppError(appError("not_found"));
  const t = translator(actor.locale, "tenders");
  return {
    page: { title: `${t(`section.${section}`)}, ${found.tender.content.title}` },
    ...(await presentDraft(actor, found, section)),
  };
}

export const action = (args: ActionFunctionArgs) => draftAction(args);

function Assignee({ data }: { readonly data: DraftData }) {
  const t = useT("tenders");
  if (!data.may.assign) return null;
  return (
    <Form method="post" className="assignee">
      <SelectField
        label={t("assign.who")}
        id="assignee"
        name="personId"
        defaultValue={data.assignee}
        placeholder={t("assign.nobody")}
        options={data.assignable}
      />
      <Button name="intent" value="assign" variant="secondary" size="sm">
        {t("assign.set")}
      </Button>
    </Form>
  );
}

export default function TenderDraft() {
  const data = useLoaderData<typeof loader>();
  const t = useT("tenders");
  const { id, section } = data;
  return (
    <div className="draft">
      <SectionRail id={id} current={section} sections={data.rail} />
      <div className="draft__main">
        <h2>{t(`section.${section}`)}</h2>
        <p className="muted measure">{t(`section.${section}.lede`)}</p>
        {!data.may.edit && (
          <Banner tone="info" className="mt-3">
            {t(data.state === "draft" ? "locked.role" : `locked.${data.state}`)}
          </Banner>
        )}
        <PlainSection data={data} />
        <LotsSection data={data} />
        <CriteriaSection data={data} />
        <People data={data} />
        <div className="draft__foot">
          <Assignee key={section} data={data} />
          <Comments
            anchor={section}
            comments={data.comments}
            mayComment={data.may.comment}
            title={t(`section.${section}`)}
          />
        </div>
      </div>
      <ReadinessPanel {...data.readiness}>
        <ButtonLink href={`/upphandla/arenden/${id}/granskning`} wide>
          {t("ready.go")}
        </ButtonLink>
        <p className="xs muted mt-2">{t("ready.note")}</p>
      </ReadinessPanel>
    </div>
  );
}

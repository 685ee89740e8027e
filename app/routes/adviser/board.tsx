import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import * as z from "zod";
import { stages } from "~/features/advising/cases/case";
import { effectChoices } from "~/features/advising/cases/case-filter";
import { listCases } from "~/features/advising/cases/list-cases.server";
import { moveCase } from "~/features/advising/cases/move-case.server";
import { Board } from "~/features/advising/ui/board";
import { BoardFilter } from "~/features/advising/ui/board-filter";
import { WorkbenchTabs } from "~/features/advising/ui/workbench-tabs";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { pageMeta } from "~/http/page-meta";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { refreshOnConflict } from "~/http/refresh-on-conflict";
import { requireOrganization } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { useT } from "~/i18n/use-t";
import styles from "~/styles/pages/advising.css?url";
import { AppLink } from "~/ui/app-link";
import { ButtonLink } from "~/ui/button";
import { CategoryArt } from "~/ui/category-art";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems } from "~/ui/form-problems";
import { PageHeader } from "~/ui/page-header";
import { presentBoard } from "./present-board.server";

export const handle = { access: "organization", i18n: ["advising"] } satisfies RouteHandle;
export const meta = pageMeta;
export const shouldRevalidate = refreshOnConflict;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** What an address chooses; words it does not know choose nothing. */
const query = z.object({
  kommun: z.string().max(8).optional().catch(undefined),
  material: z.string().max(40).optional().catch(undefined),
  effekt: z.enum(effectChoices).optional().catch(undefined),
  vems: z.enum(["mine", "team"]).optional().catch(undefined),
});

function readFilter(url: string) {
  const found = query.parse(Object.fromEntries(new URL(url).searchParams));
  return {
    municipality: found.kommun || null,
    material: found.material || null,
    effect: found.effekt ?? null,
    whose: found.vems ?? ("team" as const),
  };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOrganization(request);
  const chosen = readFilter(request.url);
  const board = await listCases(actor, chosen);
  if (!board.ok) return throwAppError(board.error);
  return {
    page: { title: translator(actor.locale, "advising")("board.title") },
    chosen,
    ...presentBoard(board.value, actor.personId, actor.locale),
  };
}

const schema = z.object({
  intent: z.literal("move"),
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  to: z.enum(stages),
});

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOrganization(request);
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const parsed = parseFields(form.value, schema);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const allowed = await takePoint("write", actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, values);
  const moved = await moveCase(actor, parsed.value);
  if (moved.ok) return redirectWithFlash(`/radgivning${new URL(request.url).search}`, "advising", `flash.moved`);
  const { code } = moved.error;
  return code === "not_found" || code === "forbidden" ? throwAppError(moved.error) : formRefusal(moved.error, values);
}

/** The same board, of those whose effect nobody has worked out. */
function withUnknownEffect(search: string): string {
  const asked = new URLSearchParams(search);
  asked.set("effekt", "unknown");
  return `/radgivning?${asked}`;
}

export default function BoardPage() {
  const { page, cards, total, withoutEffect, mayMove, chosen, municipalities, materials } =
    useLoaderData<typeof loader>();
  const t = useT("advising");
  const problems = useFormProblems(useActionData<typeof action>());
  const { search } = useLocation();
  return (
    <div className="wrap">
      <PageHeader
        title={page.title}
        lede={t("board.lede")}
        actions={mayMove && <ButtonLink href="/radgivning/arenden/ny">{t("board.new")}</ButtonLink>}
      />
      <WorkbenchTabs current="board" />
      <ErrorSummary errors={problems.summary} title={t("board.notMoved")} />
      {total === 0 ? (
        <EmptyState
          title={t("board.empty")}
          art={<CategoryArt code="services" />}
          action={mayMove && <ButtonLink href="/radgivning/arenden/ny">{t("board.new")}</ButtonLink>}
          example={t("board.emptyExample")}
        >
          {t("board.emptyText")}
        </EmptyState>
      ) : (
        <>
          <BoardFilter chosen={chosen} municipalities={municipalities} materials={materials} />
          <p className="muted small mb-4" role="status">
            {t("board.count", { count: cards.length, total })}
            {withoutEffect > 0 && (
              <>
                {" · "}
                {t("board.withoutEffect", { count: withoutEffect })}{" "}
                <AppLink href={withUnknownEffect(search)}>{t("board.showWithoutEffect")}</AppLink>
              </>
            )}
          </p>
          <Board cards={cards} mayMove={mayMove} />
        </>
      )}
    </div>
  );
}

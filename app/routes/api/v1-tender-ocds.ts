import type { LoaderFunctionArgs } from "@remix-run/node";
import { publishedNumber } from "~/features/tenders/papers/published-number.server";
import { getPublished } from "~/features/tenders/publication/get-published.server";
import { ocdsPackage } from "~/features/tenders/publication/ocds/ocds-package";
import { jsonAnswer, jsonRefusal } from "~/http/json-answer.server";
import { takePoint } from "~/http/rate-limit.server";
import type { RouteHandle } from "~/http/route-handle";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import { env } from "~/infra/env.server";
import { visitor } from "~/shared/actor";

export const handle = { access: "public" } satisfies RouteHandle;

/** A published tender as open contracting data: what a visitor sees, whoever asks. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const allowed = await takePoint("api", context.ip);
  if (!allowed.ok) return jsonRefusal(request, allowed.error);
  const found = await getPublished(visitor("sv"), params.id ?? "");
  if (!found.ok) return jsonRefusal(request, found.error);
  const { tender, authority } = found.value;
  const { content, publication } = tender;
  const t = translator(content.language, "papers");
  const changedAt = publication.updatedAt > tender.updatedAt ? publication.updatedAt : tender.updatedAt;
  return jsonAnswer(
    request,
    ocdsPackage({
      ...tender,
      changedAt,
      authority: {
        id: tender.organizationId,
        name: authority?.name ?? "",
        organizationNumber: await publishedNumber(tender.organizationId),
      },
      appUrl: env().appUrl,
      words: {
        procedure: content.procedure ? t(`procedure.${content.procedure}`) : "",
        model: content.evaluation ? t(`evaluation.model.${content.evaluation.kind}`) : "",
      },
      today: today(),
    }),
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { criterionApiQuerySchema, toApiCriterion, versionUrl } from "~/features/criteria/api-schemas";
import { getCriterion } from "~/features/criteria/library/get-criterion.server";
import { jsonAnswer, jsonRefusal } from "~/http/json-answer.server";
import { parseFields } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";
import { visitor } from "~/shared/actor";

export const handle = { access: "public" } satisfies RouteHandle;

/** One criterion by its id, in force or in the version asked for. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const allowed = await takePoint("api", context.ip);
  if (!allowed.ok) return jsonRefusal(request, allowed.error);
  const asked = parseFields(new URL(request.url).searchParams, criterionApiQuerySchema);
  if (!asked.ok) return jsonRefusal(request, asked.error);
  const found = await getCriterion(visitor("sv"), params.id ?? "", asked.value.version);
  if (!found.ok) return jsonRefusal(request, found.error);
  const { shown, versions } = found.value;
  return jsonAnswer(request, {
    ...toApiCriterion(shown, env().appUrl),
    versions: versions.map(({ id, version, state, date }) => ({
      version,
      state,
      date,
      url: versionUrl(env().appUrl, { id, version }),
    })),
  });
}

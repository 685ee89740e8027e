import type { LoaderFunctionArgs } from "@remix-run/node";
import { criteriaApiLists, criteriaApiQuerySchema, toApiCriterion } from "~/features/criteria/api-schemas";
import { criteriaByRefs } from "~/features/criteria/library/criteria-by-refs.server";
import { listCriteria } from "~/features/criteria/library/list-criteria.server";
import { jsonAnswer, jsonRefusal } from "~/http/json-answer.server";
import { parseFields } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";
import { visitor } from "~/shared/actor";

export const handle = { access: "public" } satisfies RouteHandle;

/** The criteria library as open data: what is published, whoever asks. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const allowed = await takePoint("api", context.ip);
  if (!allowed.ok) return jsonRefusal(request, allowed.error);
  const asked = parseFields(new URL(request.url).searchParams, criteriaApiQuerySchema, criteriaApiLists);
  if (!asked.ok) return jsonRefusal(request, asked.error);
  const { q = "", area = [], kind = [], level = [], strategy = [], limit, page } = asked.value;
  const offset = page ? (page - 1) * limit : asked.value.offset;
  const actor = visitor("sv");
  const { rows } = await listCriteria(actor, {
    words: q,
    areas: area,
    kinds: kind,
    levels: level,
    strategies: strategy,
  });
  const refs = rows.slice(offset, offset + limit);
  const found = new Map((await criteriaByRefs(actor, refs)).map((version) => [version.id, version]));
  const items = refs.flatMap(({ id }) => found.get(id) ?? []).map((one) => toApiCriterion(one, env().appUrl));
  return jsonAnswer(request, { items, total: rows.length, limit, offset });
}

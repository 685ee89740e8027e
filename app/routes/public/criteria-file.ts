import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportCriteria } from "~/features/criteria/library/export-criteria.server";
import { jsonAnswer } from "~/http/json-answer.server";
import type { RouteHandle } from "~/http/route-handle";
import { visitor } from "~/shared/actor";

export const handle = { access: "public" } satisfies RouteHandle;

/** The whole library in one file, every version that has been published; what import reads. */
export const loader = async ({ request }: LoaderFunctionArgs) =>
  jsonAnswer(request, await exportCriteria(visitor("sv")));

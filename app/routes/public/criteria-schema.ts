import type { LoaderFunctionArgs } from "@remix-run/node";
import { criteriaJsonSchema } from "~/features/criteria/json-schema";
import { jsonAnswer } from "~/http/json-answer.server";
import type { RouteHandle } from "~/http/route-handle";

export const handle = { access: "public" } satisfies RouteHandle;

/** JSON Schema of the library's file. */
export const loader = ({ request }: LoaderFunctionArgs) => jsonAnswer(request, criteriaJsonSchema());

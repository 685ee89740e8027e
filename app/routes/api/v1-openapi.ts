import type { LoaderFunctionArgs } from "@remix-run/node";
import { createDocument } from "zod-openapi";
import {
  apiCriteriaSchema,
  apiWholeCriterionSchema,
  criteriaApiQuerySchema,
  criterionApiPathSchema,
  criterionApiQuerySchema,
} from "~/features/criteria/api-schemas";
import {
  apiAnswerSchema,
  apiErrorSchema,
  apiListingSchema,
  apiQuerySchema,
  apiReferenceSchema,
} from "~/features/discovery/api-schemas";
import { ocdsPackageSchema, ocdsReferenceSchema } from "~/features/tenders/publication/ocds/ocds-schemas";
import { jsonAnswer } from "~/http/json-answer.server";
import type { RouteHandle } from "~/http/route-handle";
import { env } from "~/infra/env.server";

export const handle = { access: "public" } satisfies RouteHandle;

const refusal = (description: string) => ({ description, content: { "application/json": { schema: apiErrorSchema } } });

const criteriaPaths = {
  "/api/v1/criteria": {
    get: {
      operationId: "listCriteria",
      requestParams: { query: criteriaApiQuerySchema },
      responses: {
        200: { description: "OK", content: { "application/json": { schema: apiCriteriaSchema } } },
        304: { description: "Not modified" },
        400: refusal("Bad request"),
        429: refusal("Too many requests"),
      },
    },
  },
  "/api/v1/criteria/{id}": {
    get: {
      operationId: "getCriterion",
      requestParams: { path: criterionApiPathSchema, query: criterionApiQuerySchema },
      responses: {
        200: { description: "OK", content: { "application/json": { schema: apiWholeCriterionSchema } } },
        304: { description: "Not modified" },
        404: refusal("No published criterion has that id and version"),
        429: refusal("Too many requests"),
      },
    },
  },
} as const;

/** The public interface in OpenAPI 3.1, made from the schemas that the interface itself uses. */
export function loader({ request }: LoaderFunctionArgs) {
  const document = createDocument({
    openapi: "3.1.0",
    info: { title: "Tillvara", version: "1" },
    servers: [{ url: env().appUrl }],
    paths: {
      ...criteriaPaths,
      "/api/v1/listings": {
        get: {
          operationId: "listListings",
          requestParams: { query: apiQuerySchema },
          responses: {
            200: { description: "OK", content: { "application/json": { schema: apiAnswerSchema } } },
            304: { description: "Not modified" },
            400: refusal("Bad request"),
            429: refusal("Too many requests"),
          },
        },
      },
      "/api/v1/tenders/{id}/ocds": {
        get: {
          operationId: "getTenderReleasePackage",
          requestParams: { path: ocdsReferenceSchema },
          responses: {
            200: { description: "OK", content: { "application/json": { schema: ocdsPackageSchema } } },
            304: { description: "Not modified" },
            404: refusal("No published tender has that reference"),
            429: refusal("Too many requests"),
          },
        },
      },
      "/api/v1/listings/{reference}": {
        get: {
          operationId: "getListing",
          requestParams: { path: apiReferenceSchema },
          responses: {
            200: { description: "OK", content: { "application/json": { schema: apiListingSchema } } },
            304: { description: "Not modified" },
            404: refusal("No public listing has that reference"),
            410: refusal("The listing is no longer there"),
            429: refusal("Too many requests"),
          },
        },
      },
    },
  });
  return jsonAnswer(request, document);
}

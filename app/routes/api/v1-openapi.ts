import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
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

const etagHeader = z.object({ ETag: z.string().meta({ description: "Changes with the answer" }) });
/** What a client may ask with besides: the ETag of the answer it has. */
const header = z.object({ "If-None-Match": z.string().optional().meta({ description: "ETag of an earlier answer" }) });

/** Every answer of the interface: with its ETag, or that it is what the client has; refusals besides. */
const answers = <Schema extends z.ZodType>(schema: Schema, refusals: Record<number, string> = {}) => ({
  200: { description: "OK", headers: etagHeader, content: { "application/json": { schema } } },
  304: { description: "Not modified", headers: etagHeader },
  ...Object.fromEntries(Object.entries(refusals).map(([status, words]) => [status, refusal(words)])),
  429: refusal("Too many requests"),
});

const paths = {
  "/api/v1/listings": {
    get: {
      operationId: "listListings",
      requestParams: { query: apiQuerySchema, header },
      responses: answers(apiAnswerSchema, { 400: "Bad request" }),
    },
  },
  "/api/v1/listings/{reference}": {
    get: {
      operationId: "getListing",
      requestParams: { path: apiReferenceSchema, header },
      responses: answers(apiListingSchema, {
        404: "No public listing has that reference",
        410: "The listing is no longer there",
      }),
    },
  },
  "/api/v1/criteria": {
    get: {
      operationId: "listCriteria",
      requestParams: { query: criteriaApiQuerySchema, header },
      responses: answers(apiCriteriaSchema, { 400: "Bad request" }),
    },
  },
  "/api/v1/criteria/{id}": {
    get: {
      operationId: "getCriterion",
      requestParams: { path: criterionApiPathSchema, query: criterionApiQuerySchema, header },
      responses: answers(apiWholeCriterionSchema, { 404: "No published criterion has that id and version" }),
    },
  },
  "/api/v1/tenders/{id}/ocds": {
    get: {
      operationId: "getTenderReleasePackage",
      requestParams: { path: ocdsReferenceSchema, header },
      responses: answers(ocdsPackageSchema, { 404: "No published tender has that reference" }),
    },
  },
};

/** The public interface in OpenAPI 3.1, made from the schemas that the interface itself uses. */
export const loader = ({ request }: LoaderFunctionArgs): Response =>
  jsonAnswer(
    request,
    createDocument({
      openapi: "3.1.0",
      info: { title: "Tillvara", version: "1" },
      servers: [{ url: env().appUrl }],
      paths,
    }),
  );

import { redirect } from "@remix-run/node";
import { loadActor } from "~/infra/auth/load-actor.server";
import { oncePerReading } from "~/infra/request-scope.server";
import {
  isPlatformAdministrator,
  type Actor,
  type Member,
  type OrganizationMember,
  actsForOrganization,
} from "~/shared/actor";
import { appError } from "~/shared/app-error";
import { throwAppError } from "./error-response.server";
import { requestLocale } from "./locale.server";
import { stashForm } from "./stash-form.server";

const known = new WeakMap<Request, Promise<Actor>>();

/** Who asks. One look-up a page, however many loaders run, and one a request where something is changed. */
export function requestActor(request: Request): Promise<Actor> {
  let actor = known.get(request);
  if (!actor) {
    actor = oncePerReading("actor", async () => loadActor(request.headers, await requestLocale(request)));
    known.set(request, actor);
  }
  return actor;
}

/** Leads to another page first and back again; what was typed in a form is kept meanwhile. */
async function leadBy(page: string, request: Request): Promise<never> {
  const url = new URL(request.url);
  const path =
    url.pathname.replace(/\.data$/, "") + url.search.replace(/([?&])_routes=[^&]*&?/, "$1").replace(/[?&]$/, "");
  const stash = request.method === "GET" ? null : await stashForm(request, path);
  const query = new URLSearchParams({ tillbaka: path, ...(stash ? { utkast: stash } : {}) });
  throw redirect(`${page}?${query}`);
}

export async function requireMember(request: Request): Promise<Member> {
  const actor = await requestActor(request);
  if (actor.kind !== "member") return leadBy("/logga-in", request);
  return actor;
}

/** A member who acts for an organization; one without is led to create or join one. */
export async function requireOrganization(request: Request): Promise<OrganizationMember> {
  const actor = await requireMember(request);
  if (!actsForOrganization(actor)) return leadBy("/organisationer/ny", request);
  return actor;
}

export async function requireAdministrator(request: Request): Promise<Member> {
  const actor = await requireMember(request);
  if (!isPlatformAdministrator(actor)) throwAppError(appError("forbidden"));
  return actor;
}

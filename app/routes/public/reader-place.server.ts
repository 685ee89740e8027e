import { municipalities } from "~/features/reference/data/municipalities";
import { listSites } from "~/features/organizations/sites/list-sites.server";
import { placeCookie } from "~/http/cookies.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import type { Coordinate } from "~/shared/geo";

/** Where a reader is, as far as they said: what distances are counted from. */
export interface ReaderPlace extends Coordinate {
  readonly name: string;
  /** Municipality that was chosen; null = the organization's own site. */
  readonly code: string | null;
}

const municipalityPlace = (code: string | null): ReaderPlace | null => {
  const found = municipalities.find((row) => row.code === code);
  return found ? { name: found.name, code: found.code, latitude: found.latitude, longitude: found.longitude } : null;
};

/** The first site in use of the organization acted for. */
export async function ownSite(actor: Actor): Promise<ReaderPlace | null> {
  if (!actsForOrganization(actor)) return null;
  const sites = await listSites(actor);
  for (const { name, latitude, longitude } of sites)
    if (latitude !== null && longitude !== null) return { name, code: null, latitude, longitude };
  return null;
}

const chosenIn = (request: Request): string | null => new URL(request.url).searchParams.get("fran");

/** Chosen in the address, else remembered from before, else where the organization is. */
export async function readerPlace(request: Request, actor: Actor): Promise<ReaderPlace | null> {
  const chosen = chosenIn(request);
  const remembered = chosen === null ? String(await placeCookie.parse(request.headers.get("Cookie"))) : chosen;
  return municipalityPlace(remembered) ?? ownSite(actor);
}

/** Remembers a place chosen in the address. An empty choice forgets it where `forgets` says that it means so. */
export async function rememberPlace(request: Request, { forgets = false } = {}): Promise<HeadersInit> {
  const chosen = chosenIn(request);
  if (municipalityPlace(chosen)) return { "Set-Cookie": await placeCookie.serialize(chosen) };
  return chosen === "" && forgets ? { "Set-Cookie": await placeCookie.serialize("", { maxAge: 0 }) } : {};
}

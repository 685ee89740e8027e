import { rev2Classes } from "~/features/reference/data/lists/activity-rows.server";
import { municipalities } from "~/features/reference/data/municipalities";
import type { Coordinate } from "~/shared/geo";
import type { Prisma } from "../../../../prisma/generated/client";
import { naceCodesOf } from "../precedents/codes";
import type { FlowOwner } from "./stored-flow";

/** What is read of who has a flow. */
export const ownerColumns = {
  organization: {
    select: {
      id: true,
      name: true,
      slug: true,
      municipalityCode: true,
      sniCodes: true,
      sites: {
        where: { archivedAt: null },
        select: { latitude: true, longitude: true },
        orderBy: { createdAt: "asc" },
      },
    },
  },
  prospect: {
    select: {
      id: true,
      organizationId: true,
      name: true,
      municipalityCode: true,
      industryCodes: true,
      latitude: true,
      longitude: true,
    },
  },
} satisfies Prisma.FlowSelect;

type Row = Prisma.FlowGetPayload<{ select: typeof ownerColumns }>;

export const at = (row: { latitude: number | null; longitude: number | null } | undefined): Coordinate | null =>
  row && row.latitude !== null && row.longitude !== null ? { latitude: row.latitude, longitude: row.longitude } : null;

/** The seat of a municipality, where nothing nearer is known. */
export const seatOf = (code: string | null): Coordinate | null => at(municipalities.find((one) => one.code === code));

/** Precedents tell of NACE Rev. 2: what SNI 2025 has renumbered is read by its older code. */
const digitsOf = (codes: readonly string[]): string[] =>
  codes.flatMap((code) => naceCodesOf(rev2Classes.get(code) ?? code) ?? []);

export function ownerOf({ organization, prospect }: Row): FlowOwner {
  if (organization) {
    const { sniCodes, sites, ...rest } = organization;
    const place = sites.map(at).find((one) => one !== null) ?? seatOf(organization.municipalityCode);
    return { kind: "organization", ...rest, activities: sniCodes, nace: digitsOf(sniCodes), place };
  }
  if (!prospect) throw new Error("A flow without an owner");
  const { industryCodes, organizationId: _adviser, latitude: _lat, longitude: _lon, ...rest } = prospect;
  const place = at(prospect) ?? seatOf(prospect.municipalityCode);
  return { kind: "prospect", ...rest, slug: null, activities: industryCodes, nace: digitsOf(industryCodes), place };
}

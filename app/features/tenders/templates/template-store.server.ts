import type { Db, Tx } from "~/infra/db/client.server";
import type { Prisma } from "../../../../prisma/generated/client";
import type { TemplateContent } from "./template-content";
import type { TenderTemplate } from "./template";

export interface OwnTemplate extends TenderTemplate {
  readonly organizationId: string;
  /** Template it was copied from. */
  readonly basedOn: { readonly id: string; readonly version: number } | null;
}

type Row = Prisma.TenderTemplateGetPayload<object>;

const toTemplate = (row: Row): OwnTemplate => ({
  ...(row.content as unknown as TemplateContent),
  id: row.id,
  version: row.version,
  organizationId: row.organizationId,
  basedOn: row.basedOn as OwnTemplate["basedOn"],
});

export const findOwnTemplates = async (client: Db, organizationId: string): Promise<OwnTemplate[]> =>
  (
    await client.tenderTemplate.findMany({
      where: { organizationId, archivedAt: null },
      orderBy: { title: "asc" },
    })
  ).map(toTemplate);

/** An own template of that organization; another's is as if it did not exist. */
export async function findOwnTemplate(client: Db, id: string, organizationId: string): Promise<OwnTemplate | null> {
  const row = await client.tenderTemplate.findFirst({ where: { id, organizationId, archivedAt: null } });
  return row && toTemplate(row);
}

const json = (content: TemplateContent) => ({
  title: content.title.sv || content.title.en,
  content: content as unknown as Prisma.InputJsonValue,
});

export const insertTemplate = (
  tx: Tx,
  row: {
    id: string;
    organizationId: string;
    createdBy: string | null;
    basedOn: OwnTemplate["basedOn"];
    content: TemplateContent;
  },
) =>
  tx.tenderTemplate.create({
    data: {
      id: row.id,
      organizationId: row.organizationId,
      createdBy: row.createdBy,
      ...(row.basedOn ? { basedOn: row.basedOn } : {}),
      ...json(row.content),
    },
  });

/** Writes a new version; false when somebody has written one meanwhile. */
export async function updateTemplate(tx: Tx, id: string, version: number, content: TemplateContent): Promise<boolean> {
  const { count } = await tx.tenderTemplate.updateMany({
    where: { id, version, archivedAt: null },
    data: { ...json(content), version: version + 1 },
  });
  return count === 1;
}

export const archiveTemplate = (tx: Tx, id: string, at: Date) =>
  tx.tenderTemplate.update({ where: { id }, data: { archivedAt: at } });

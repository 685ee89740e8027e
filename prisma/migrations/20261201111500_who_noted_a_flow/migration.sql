-- AlterTable
ALTER TABLE "flow" ADD COLUMN     "noted_by" UUID;

-- Whose note each flow is that advisers wrote down or loaded. Those that it cannot be told of stay without, and no adviser sees them
-- before their firm has confirmed them.

-- A visit is of one organization of advisers, and so is a firm that is no member.
UPDATE "flow" f SET "noted_by" = v."organization_id" FROM "visit_note" v WHERE v."id" = f."visit_note_id";
UPDATE "flow" f SET "noted_by" = p."organization_id" FROM "prospect" p WHERE p."id" = f."prospect_id";

-- What a prospect had when it turned out to be a member.
UPDATE "flow" f SET "noted_by" = p."organization_id"
FROM "event" e JOIN "prospect" p ON p."id"::text = e."payload"->>'from'
WHERE f."noted_by" IS NULL AND f."origin" IN ('visit', 'import')
  AND e."type" = 'flow.moved' AND e."subject_type" = 'flow' AND e."subject_id" = f."id"::text;

-- What was loaded from a file onto a member: the import is told in the same transaction, by the same person.
UPDATE "flow" f SET "noted_by" = (
  SELECT e."organization_id" FROM "event" e
  WHERE e."type" = 'firm.imported' AND e."actor_id" = f."created_by"::text
    AND e."occurred_at" BETWEEN f."created_at" - interval '1 minute' AND f."created_at" + interval '5 minutes'
  ORDER BY abs(extract(epoch FROM e."occurred_at" - f."created_at")) LIMIT 1)
WHERE f."noted_by" IS NULL AND f."origin" = 'import';

-- A prospect's flow that advisers confirmed for it is not yet the word of the member that it turned out to be.
UPDATE "flow" f SET "confirmed_at" = NULL
FROM "event" e
WHERE f."organization_id" IS NOT NULL AND f."origin" IN ('visit', 'import') AND f."confirmed_at" IS NOT NULL
  AND e."type" = 'flow.moved' AND e."subject_type" = 'flow' AND e."subject_id" = f."id"::text AND f."confirmed_at" < e."occurred_at";

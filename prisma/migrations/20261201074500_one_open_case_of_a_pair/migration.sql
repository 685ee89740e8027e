-- Of several open cases of one pair the first keeps its flows; the others go on as cases of the same firms.
UPDATE "advising_case" c SET "out_flow_id" = NULL, "in_flow_id" = NULL
WHERE c."closed_at" IS NULL AND EXISTS (
  SELECT 1 FROM "advising_case" earlier
  WHERE earlier."organization_id" = c."organization_id" AND earlier."out_flow_id" = c."out_flow_id"
    AND earlier."in_flow_id" = c."in_flow_id" AND earlier."closed_at" IS NULL
    AND (earlier."created_at", earlier."id") < (c."created_at", c."id")
);
CREATE UNIQUE INDEX "raw_advising_case_one_open" ON "advising_case" ("organization_id", "out_flow_id", "in_flow_id") WHERE "closed_at" IS NULL;

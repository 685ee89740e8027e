-- AlterTable
ALTER TABLE "advice_time" ADD COLUMN     "firm_id" UUID,
ADD COLUMN     "prospect_id" UUID;

-- AlterTable
ALTER TABLE "case_entry" ADD COLUMN     "firm_id" UUID,
ADD COLUMN     "prospect_id" UUID;

-- AlterTable
ALTER TABLE "introduction" ADD COLUMN     "erase_on" DATE,
ADD COLUMN     "giver_id" UUID,
ADD COLUMN     "giver_prospect_id" UUID,
ADD COLUMN     "receiver_id" UUID,
ADD COLUMN     "receiver_prospect_id" UUID;

-- AlterTable
ALTER TABLE "prospect" ADD COLUMN     "contact_until" DATE,
ADD COLUMN     "mail_language" TEXT NOT NULL DEFAULT 'sv';

-- CreateIndex
CREATE INDEX "advice_time_firm_id_idx" ON "advice_time"("firm_id");

-- CreateIndex
CREATE INDEX "advice_time_prospect_id_idx" ON "advice_time"("prospect_id");

-- CreateIndex
CREATE INDEX "introduction_giver_id_idx" ON "introduction"("giver_id");

-- CreateIndex
CREATE INDEX "introduction_receiver_id_idx" ON "introduction"("receiver_id");

-- CreateIndex
CREATE INDEX "introduction_erase_on_idx" ON "introduction"("erase_on");

-- What stands was asked of, noted about and given to the firms that stand in the case today: nothing tells of earlier ones.
UPDATE "introduction" SET
  "giver_id" = c."giver_id", "giver_prospect_id" = c."giver_prospect_id",
  "receiver_id" = c."receiver_id", "receiver_prospect_id" = c."receiver_prospect_id",
  "erase_on" = (CASE
    WHEN "withdrawn_at" IS NOT NULL THEN "withdrawn_at"
    WHEN "introduced_at" IS NOT NULL THEN "introduced_at" + interval '24 months'
    ELSE "expires_at" + interval '3 months'
  END)::date
FROM "advising_case" c WHERE c."id" = "introduction"."case_id";
UPDATE "advice_time" SET
  "firm_id" = CASE "side" WHEN 'giver' THEN c."giver_id" ELSE c."receiver_id" END,
  "prospect_id" = CASE "side" WHEN 'giver' THEN c."giver_prospect_id" ELSE c."receiver_prospect_id" END
FROM "advising_case" c WHERE c."id" = "advice_time"."case_id";
UPDATE "case_entry" SET
  "firm_id" = CASE "side" WHEN 'giver' THEN c."giver_id" ELSE c."receiver_id" END,
  "prospect_id" = CASE "side" WHEN 'giver' THEN c."giver_prospect_id" ELSE c."receiver_prospect_id" END
FROM "advising_case" c WHERE c."id" = "case_entry"."case_id" AND "side" IS NOT NULL;

ALTER TABLE "introduction" ADD CONSTRAINT "introduction_sides_check" CHECK (num_nonnulls("giver_id", "giver_prospect_id") <= 1 AND num_nonnulls("receiver_id", "receiver_prospect_id") <= 1);
ALTER TABLE "advice_time" ADD CONSTRAINT "advice_time_firm_check" CHECK (num_nonnulls("firm_id", "prospect_id") <= 1);
ALTER TABLE "case_entry" ADD CONSTRAINT "case_entry_firm_check" CHECK (num_nonnulls("firm_id", "prospect_id") <= 1);
ALTER TABLE "prospect" ADD CONSTRAINT "prospect_mail_language_check" CHECK ("mail_language" IN ('sv', 'en'));

-- AlterTable
ALTER TABLE "listing" ADD COLUMN     "expires_on" DATE,
ADD COLUMN     "legal_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "quantity_approximate" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "quantity_unknown" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "listing_expires_on_idx" ON "listing"("expires_on");

-- CreateIndex
CREATE INDEX "listing_batch_id_idx" ON "listing"("batch_id");

-- What others can see has an end, so that nothing stays for ever.
ALTER TABLE "listing"
  ADD CONSTRAINT "listing_published_ends" CHECK ("state" <> 'published' OR "expires_on" IS NOT NULL),
  ADD CONSTRAINT "listing_quantity_or_unknown" CHECK (NOT "quantity_unknown" OR "quantity" IS NULL);

-- One open report per person and listing, also when the button is pressed twice; of visitors, one per wording.
CREATE UNIQUE INDEX "raw_listing_report_open_member" ON "listing_report" ("listing_id", "reporter_id") WHERE "state" = 'open' AND "reporter_id" IS NOT NULL;
CREATE UNIQUE INDEX "raw_listing_report_open_visitor" ON "listing_report" ("listing_id", "reason", md5("message")) WHERE "state" = 'open' AND "reporter_id" IS NULL;
ALTER TABLE "listing_report"
  ADD CONSTRAINT "listing_report_reason" CHECK ("reason" IN ('wrong_facts', 'unlawful', 'hazardous', 'not_available', 'offensive', 'spam', 'other'));

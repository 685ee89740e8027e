-- AlterTable
ALTER TABLE "thread" DROP COLUMN "blocked_by_organization_id",
ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "thread_report" ADD COLUMN     "decision" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "organization_block" (
    "organization_id" UUID NOT NULL,
    "blocked_organization_id" UUID NOT NULL,
    "blocked_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_block_pkey" PRIMARY KEY ("organization_id","blocked_organization_id")
);

-- CreateIndex
CREATE INDEX "organization_block_blocked_organization_id_idx" ON "organization_block"("blocked_organization_id");

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_seller_organization_id_fkey" FOREIGN KEY ("seller_organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_buyer_organization_id_fkey" FOREIGN KEY ("buyer_organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_block" ADD CONSTRAINT "organization_block_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_block" ADD CONSTRAINT "organization_block_blocked_organization_id_fkey" FOREIGN KEY ("blocked_organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A photograph may speak for itself: the text may be empty when a file is sent (the command sees to that).
ALTER TABLE "message" DROP CONSTRAINT "message_length",
  ADD CONSTRAINT "message_length" CHECK (length("body") <= 8000),
  ADD CONSTRAINT "message_client_key" CHECK (length("client_key") BETWEEN 8 AND 64);

ALTER TABLE "thread_report"
  ADD CONSTRAINT "thread_report_reason" CHECK ("reason" IN ('unlawful', 'threats', 'fraud', 'spam', 'other')),
  ADD CONSTRAINT "thread_report_state" CHECK ("state" IN ('open', 'dismissed', 'upheld'));
-- One open report a person, also when the button is pressed twice.
CREATE UNIQUE INDEX "raw_thread_report_one_open" ON "thread_report" ("thread_id", "reporter_id") WHERE "state" = 'open';

ALTER TABLE "organization_block"
  ADD CONSTRAINT "organization_block_two_parties" CHECK ("organization_id" <> "blocked_organization_id");

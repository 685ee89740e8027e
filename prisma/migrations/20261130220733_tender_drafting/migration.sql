-- AlterTable
ALTER TABLE "tender" ADD COLUMN     "edited_by" UUID,
ADD COLUMN     "handed_over_by" UUID,
ADD COLUMN     "review_requested_at" TIMESTAMPTZ(3),
ADD COLUMN     "review_requested_by" UUID;

-- AlterTable
ALTER TABLE "tender_version" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "tender_comment" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "anchor" TEXT NOT NULL,
    "author_id" UUID,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" UUID,

    CONSTRAINT "tender_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tender_assignment" (
    "tender_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "tender_assignment_pkey" PRIMARY KEY ("tender_id","section")
);

-- CreateTable
CREATE TABLE "tender_template" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "based_on" JSONB,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "tender_template_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "tender_comment_tender_id_created_at_idx" ON "tender_comment"("tender_id", "created_at");

-- CreateIndex
CREATE INDEX "tender_template_organization_id_archived_at_idx" ON "tender_template"("organization_id", "archived_at");

-- AddForeignKey
ALTER TABLE "tender_comment" ADD CONSTRAINT "tender_comment_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_assignment" ADD CONSTRAINT "tender_assignment_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_template" ADD CONSTRAINT "tender_template_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "tender_comment" ADD CONSTRAINT "tender_comment_body" CHECK (length("body") > 0);
ALTER TABLE "tender_template" ADD CONSTRAINT "tender_template_version_positive" CHECK ("version" > 0);
-- What has been approved says when; what has been handed over was approved.
ALTER TABLE "tender"
  ADD CONSTRAINT "tender_approved_has_time" CHECK ("state" NOT IN ('approved', 'handed_over', 'published', 'awarded') OR "approved_at" IS NOT NULL),
  ADD CONSTRAINT "tender_handed_over_has_time" CHECK ("state" NOT IN ('handed_over', 'published', 'awarded') OR "handed_over_at" IS NOT NULL);

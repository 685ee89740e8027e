-- CreateTable
CREATE TABLE "tender" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "need_id" UUID,
    "created_by" UUID,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL DEFAULT '',
    "diary_number" TEXT NOT NULL DEFAULT '',
    "estimated_value_minor" BIGINT,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by" UUID,
    "handed_over_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tender_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tender_member" (
    "tender_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "tender_member_pkey" PRIMARY KEY ("tender_id","person_id")
);

-- CreateTable
CREATE TABLE "tender_version" (
    "tender_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "saved_by" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tender_version_pkey" PRIMARY KEY ("tender_id","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "tender_reference_key" ON "tender"("reference");

-- CreateIndex
CREATE INDEX "tender_organization_id_state_idx" ON "tender"("organization_id", "state");

-- CreateIndex
CREATE INDEX "tender_state_updated_at_idx" ON "tender"("state", "updated_at");

-- CreateIndex
CREATE INDEX "tender_member_person_id_idx" ON "tender_member"("person_id");

-- AddForeignKey
ALTER TABLE "tender" ADD CONSTRAINT "tender_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_member" ADD CONSTRAINT "tender_member_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_version" ADD CONSTRAINT "tender_version_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "tender"
  ADD CONSTRAINT "tender_state" CHECK ("state" IN ('draft', 'in_review', 'approved', 'handed_over', 'published', 'awarded', 'cancelled')),
  ADD CONSTRAINT "tender_value_positive" CHECK ("estimated_value_minor" IS NULL OR "estimated_value_minor" > 0),
  ADD CONSTRAINT "tender_version_positive" CHECK ("version" > 0);

ALTER TABLE "tender_member"
  ADD CONSTRAINT "tender_member_role" CHECK ("role" IN ('officer', 'reviewer', 'requester', 'reader'));

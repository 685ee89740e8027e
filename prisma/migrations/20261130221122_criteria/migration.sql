-- CreateTable
CREATE TABLE "criterion" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion_version" (
    "criterion_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "content" JSONB NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "proposed_by" UUID,
    "proposed_at" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "verdict" TEXT,
    "reviewed_by" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "review_note" TEXT NOT NULL DEFAULT '',
    "published_by" UUID,
    "published_at" TIMESTAMPTZ(3),
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "criterion_version_pkey" PRIMARY KEY ("criterion_id","version")
);

-- CreateTable
CREATE TABLE "criterion_link" (
    "url" TEXT NOT NULL,
    "works" BOOLEAN NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "checked_by" UUID,

    CONSTRAINT "criterion_link_pkey" PRIMARY KEY ("url")
);

-- CreateIndex
CREATE INDEX "criterion_version_state_idx" ON "criterion_version"("state");

-- AddForeignKey
ALTER TABLE "criterion_version" ADD CONSTRAINT "criterion_version_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "criterion"
  ADD CONSTRAINT "criterion_id_shape" CHECK ("id" ~ '^[A-Z]{2,5}-[0-9]{1,4}$');

-- One in force and one proposed of each criterion, also when a button is pressed twice.
CREATE UNIQUE INDEX "raw_criterion_version_published" ON "criterion_version" ("criterion_id") WHERE "state" = 'published';
CREATE UNIQUE INDEX "raw_criterion_version_proposed" ON "criterion_version" ("criterion_id") WHERE "state" = 'proposed';

-- Nobody reviews what they proposed themselves, and what a person proposed is published only once another has approved it.
ALTER TABLE "criterion_version"
  ADD CONSTRAINT "criterion_version_state" CHECK ("state" IN ('proposed', 'published', 'superseded', 'withdrawn')),
  ADD CONSTRAINT "criterion_version_positive" CHECK ("version" > 0 AND "revision" > 0),
  ADD CONSTRAINT "criterion_version_days" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from"),
  ADD CONSTRAINT "criterion_version_verdict" CHECK ("verdict" IN ('approved', 'returned')),
  ADD CONSTRAINT "criterion_version_two_persons" CHECK ("reviewed_by" IS NULL OR "reviewed_by" IS DISTINCT FROM "proposed_by"),
  ADD CONSTRAINT "criterion_version_reviewed" CHECK ("state" <> 'published' OR "proposed_by" IS NULL OR ("verdict" = 'approved' AND "reviewed_by" IS NOT NULL)),
  ADD CONSTRAINT "criterion_version_dates" CHECK (
    ("state" <> 'published' OR "published_at" IS NOT NULL)
    AND ("state" <> 'superseded' OR "superseded_at" IS NOT NULL)
    AND ("state" <> 'withdrawn' OR "withdrawn_at" IS NOT NULL));

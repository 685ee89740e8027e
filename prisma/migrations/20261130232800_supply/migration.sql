-- CreateTable
CREATE TABLE "supply_snapshot" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "tender_version" INTEGER NOT NULL,
    "lot_key" TEXT NOT NULL,
    "taken_by" UUID,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "offers" INTEGER NOT NULL,
    "passing" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "supply_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "market_question" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "lot_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "intro" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'sv',
    "categories" TEXT[],
    "profile_codes" TEXT[],
    "facts" JSONB NOT NULL,
    "answers_until" DATE NOT NULL,
    "published_by" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "market_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "market_answer" (
    "question_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "fact" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "market_answer_pkey" PRIMARY KEY ("question_id","subject_id","fact")
);

-- CreateIndex
CREATE INDEX "supply_snapshot_tender_id_taken_at_idx" ON "supply_snapshot"("tender_id", "taken_at");

-- CreateIndex
CREATE INDEX "market_question_tender_id_idx" ON "market_question"("tender_id");

-- CreateIndex
CREATE INDEX "market_question_answers_until_idx" ON "market_question"("answers_until");

-- CreateIndex
CREATE INDEX "market_answer_organization_id_idx" ON "market_answer"("organization_id");

-- AddForeignKey
ALTER TABLE "supply_snapshot" ADD CONSTRAINT "supply_snapshot_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market_question" ADD CONSTRAINT "market_question_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market_question" ADD CONSTRAINT "market_question_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market_answer" ADD CONSTRAINT "market_answer_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "market_question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market_answer" ADD CONSTRAINT "market_answer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the application checks, held by the database too.
ALTER TABLE "supply_snapshot" ADD CONSTRAINT "supply_snapshot_counts_check" CHECK ("offers" >= 0 AND "passing" BETWEEN 0 AND "offers");
ALTER TABLE "market_question" ADD CONSTRAINT "market_question_language_check" CHECK ("language" IN ('sv', 'en'));
ALTER TABLE "market_question" ADD CONSTRAINT "market_question_title_check" CHECK (length("title") BETWEEN 3 AND 200);
ALTER TABLE "market_question" ADD CONSTRAINT "market_question_facts_check" CHECK (jsonb_typeof("facts") = 'array');
ALTER TABLE "market_answer" ADD CONSTRAINT "market_answer_fact_check" CHECK ("fact" ~ '^(offer|supplier)\.[a-z0-9_]+$');

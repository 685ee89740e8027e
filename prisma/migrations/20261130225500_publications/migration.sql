-- CreateTable
CREATE TABLE "tender_publication" (
    "tender_id" UUID NOT NULL,
    "database" TEXT NOT NULL,
    "notice_url" TEXT NOT NULL,
    "notice_id" TEXT NOT NULL,
    "published_on" DATE NOT NULL,
    "deadline" TIMESTAMPTZ(3),
    "asks_open" BOOLEAN NOT NULL DEFAULT false,
    "search_text" TEXT NOT NULL,
    "recorded_by" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tender_publication_pkey" PRIMARY KEY ("tender_id")
);

-- CreateTable
CREATE TABLE "tender_question" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT,
    "origin" TEXT NOT NULL,
    "asked_by" UUID,
    "asked_by_firm" UUID,
    "client_key" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,

    CONSTRAINT "tender_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tender_follow" (
    "tender_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tender_follow_pkey" PRIMARY KEY ("tender_id","person_id")
);

-- CreateIndex
CREATE INDEX "tender_publication_published_on_idx" ON "tender_publication"("published_on");

-- CreateIndex
CREATE INDEX "tender_publication_deadline_idx" ON "tender_publication"("deadline");

-- CreateIndex
CREATE UNIQUE INDEX "tender_question_tender_id_client_key_key" ON "tender_question"("tender_id", "client_key");

-- CreateIndex
CREATE INDEX "tender_question_tender_id_answered_at_idx" ON "tender_question"("tender_id", "answered_at");

-- CreateIndex
CREATE INDEX "tender_follow_person_id_idx" ON "tender_follow"("person_id");

-- AddForeignKey
ALTER TABLE "tender_publication" ADD CONSTRAINT "tender_publication_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_question" ADD CONSTRAINT "tender_question_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_follow" ADD CONSTRAINT "tender_follow_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An advertisement is on the web, has an id and a name; an answer has its time; origins are two.
ALTER TABLE "tender_publication"
  ADD CONSTRAINT "tender_publication_address" CHECK ("notice_url" ~ '^https?://'),
  ADD CONSTRAINT "tender_publication_named" CHECK ("database" <> '' AND "notice_id" <> '');
ALTER TABLE "tender_question"
  ADD CONSTRAINT "tender_question_origin" CHECK ("origin" IN ('supplier', 'officer')),
  ADD CONSTRAINT "tender_question_answered" CHECK (("answer" IS NULL) = ("answered_at" IS NULL)),
  ADD CONSTRAINT "tender_question_asked" CHECK ("question" <> '');

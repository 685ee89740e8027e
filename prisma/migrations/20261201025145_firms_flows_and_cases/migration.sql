-- CreateTable
CREATE TABLE "prospect" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "organization_number" TEXT,
    "municipality_code" TEXT,
    "address" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "industry_codes" TEXT[],
    "employees" INTEGER,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "merged_into" UUID,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "prospect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_note" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "firm_id" UUID,
    "prospect_id" UUID,
    "author_id" UUID,
    "visited_on" DATE NOT NULL,
    "has" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '',
    "wishes" TEXT NOT NULL DEFAULT '',
    "correction" TEXT NOT NULL DEFAULT '',
    "follow_up_on" DATE,
    "followed_up_at" TIMESTAMPTZ(3),
    "media_ids" UUID[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visit_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advising_case" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'suggested',
    "position" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "out_flow_id" UUID,
    "in_flow_id" UUID,
    "giver_id" UUID,
    "giver_prospect_id" UUID,
    "receiver_id" UUID,
    "receiver_prospect_id" UUID,
    "subject" JSONB NOT NULL DEFAULT '{}',
    "municipality_code" TEXT,
    "category_code" TEXT,
    "owner_id" UUID,
    "funding_project" TEXT NOT NULL DEFAULT '',
    "remind_on" DATE,
    "reminded_on" DATE,
    "reason" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "frozen_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "advising_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_entry" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "place" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,
    "done_at" TIMESTAMPTZ(3),
    "assignee_id" UUID,
    "media_id" UUID,
    "side" TEXT,
    "channel" TEXT,
    "purpose" TEXT,
    "erase_on" DATE,
    "author_id" UUID,
    "client_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "introduction" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "shared" JSONB NOT NULL DEFAULT '[]',
    "asked_by" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "giver_token_hash" TEXT,
    "receiver_token_hash" TEXT,
    "giver_answer" TEXT,
    "giver_answered_at" TIMESTAMPTZ(3),
    "giver_answered_by" UUID,
    "receiver_answer" TEXT,
    "receiver_answered_at" TIMESTAMPTZ(3),
    "receiver_answered_by" UUID,
    "introduced_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_side" TEXT,

    CONSTRAINT "introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advice_time" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID,
    "side" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "rate_minor" BIGINT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "client_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "advice_time_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_outcome" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "kilograms" DECIMAL(18,3),
    "value_minor" BIGINT,
    "kg_co2e" DECIMAL(18,3),
    "jobs" DECIMAL(8,1),
    "new_offer" TEXT NOT NULL DEFAULT '',
    "lessons" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "same_as_listing_id" UUID,
    "inclusion" JSONB NOT NULL DEFAULT '{}',
    "recorded_by" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "case_outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flow" (
    "id" UUID NOT NULL,
    "organization_id" UUID,
    "prospect_id" UUID,
    "direction" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "category_code" TEXT,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "waste_code" TEXT,
    "amount_value" DECIMAL(18,4),
    "amount_unit" TEXT,
    "amount_per" TEXT,
    "months" INTEGER[],
    "form" TEXT,
    "storage" TEXT[],
    "limits" JSONB NOT NULL DEFAULT '[]',
    "handling" JSONB NOT NULL DEFAULT '{}',
    "municipality_code" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "available_from" DATE,
    "available_until" DATE,
    "legal_status" TEXT,
    "private_ore_per_tonne" BIGINT,
    "private_agreed" BOOLEAN NOT NULL DEFAULT false,
    "origin" TEXT NOT NULL,
    "listing_id" UUID,
    "visit_note_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "created_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flow_match" (
    "out_id" UUID NOT NULL,
    "in_id" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "weights_version" INTEGER NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "worked_out_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flow_match_pkey" PRIMARY KEY ("out_id","in_id")
);

-- CreateTable
CREATE TABLE "match_decision" (
    "id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "verdict" TEXT,
    "reason" TEXT,
    "out_id" UUID,
    "in_id" UUID,
    "values" JSONB,
    "shown_with" JSONB NOT NULL DEFAULT '[]',
    "of" UUID,
    "case_id" UUID,
    "organization_id" UUID,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imported_precedent" (
    "source" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "imported_precedent_pkey" PRIMARY KEY ("source","row")
);

-- CreateIndex
CREATE INDEX "prospect_organization_id_idx" ON "prospect"("organization_id");

-- CreateIndex
CREATE INDEX "visit_note_organization_id_follow_up_on_idx" ON "visit_note"("organization_id", "follow_up_on");

-- CreateIndex
CREATE INDEX "visit_note_firm_id_idx" ON "visit_note"("firm_id");

-- CreateIndex
CREATE INDEX "advising_case_organization_id_stage_position_idx" ON "advising_case"("organization_id", "stage", "position");

-- CreateIndex
CREATE INDEX "advising_case_giver_id_idx" ON "advising_case"("giver_id");

-- CreateIndex
CREATE INDEX "advising_case_receiver_id_idx" ON "advising_case"("receiver_id");

-- CreateIndex
CREATE INDEX "case_entry_case_id_created_at_idx" ON "case_entry"("case_id", "created_at");

-- CreateIndex
CREATE INDEX "case_entry_erase_on_idx" ON "case_entry"("erase_on");

-- CreateIndex
CREATE UNIQUE INDEX "case_entry_case_id_client_key_key" ON "case_entry"("case_id", "client_key");

-- CreateIndex
CREATE UNIQUE INDEX "introduction_giver_token_hash_key" ON "introduction"("giver_token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "introduction_receiver_token_hash_key" ON "introduction"("receiver_token_hash");

-- CreateIndex
CREATE INDEX "introduction_case_id_idx" ON "introduction"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "advice_time_case_id_client_key_key" ON "advice_time"("case_id", "client_key");

-- CreateIndex
CREATE INDEX "case_outcome_case_id_idx" ON "case_outcome"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "flow_listing_id_key" ON "flow"("listing_id");

-- CreateIndex
CREATE INDEX "flow_organization_id_idx" ON "flow"("organization_id");

-- CreateIndex
CREATE INDEX "flow_prospect_id_idx" ON "flow"("prospect_id");

-- CreateIndex
CREATE INDEX "flow_updated_at_idx" ON "flow"("updated_at");

-- CreateIndex
CREATE INDEX "flow_match_in_id_idx" ON "flow_match"("in_id");

-- CreateIndex
CREATE INDEX "flow_match_score_idx" ON "flow_match"("score");

-- CreateIndex
CREATE UNIQUE INDEX "match_decision_of_key" ON "match_decision"("of");

-- CreateIndex
CREATE INDEX "match_decision_region_decided_at_idx" ON "match_decision"("region", "decided_at");

-- CreateIndex
CREATE INDEX "match_decision_out_id_in_id_idx" ON "match_decision"("out_id", "in_id");

-- AddForeignKey
ALTER TABLE "prospect" ADD CONSTRAINT "prospect_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_note" ADD CONSTRAINT "visit_note_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_note" ADD CONSTRAINT "visit_note_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_note" ADD CONSTRAINT "visit_note_prospect_id_fkey" FOREIGN KEY ("prospect_id") REFERENCES "prospect"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advising_case" ADD CONSTRAINT "advising_case_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_entry" ADD CONSTRAINT "case_entry_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "advising_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "advising_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advice_time" ADD CONSTRAINT "advice_time_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "advising_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_outcome" ADD CONSTRAINT "case_outcome_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "advising_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow" ADD CONSTRAINT "flow_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow" ADD CONSTRAINT "flow_prospect_id_fkey" FOREIGN KEY ("prospect_id") REFERENCES "prospect"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow" ADD CONSTRAINT "flow_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow" ADD CONSTRAINT "flow_visit_note_id_fkey" FOREIGN KEY ("visit_note_id") REFERENCES "visit_note"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow_match" ADD CONSTRAINT "flow_match_out_id_fkey" FOREIGN KEY ("out_id") REFERENCES "flow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow_match" ADD CONSTRAINT "flow_match_in_id_fkey" FOREIGN KEY ("in_id") REFERENCES "flow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the application checks, held by the database too.
ALTER TABLE "flow" ADD CONSTRAINT "flow_one_holder_check" CHECK (num_nonnulls("organization_id", "prospect_id") = 1);
ALTER TABLE "flow" ADD CONSTRAINT "flow_direction_check" CHECK ("direction" IN ('out', 'in'));
ALTER TABLE "flow" ADD CONSTRAINT "flow_origin_check" CHECK ("origin" IN ('listing', 'firm', 'visit', 'import') AND ("origin" = 'listing') = ("listing_id" IS NOT NULL));
ALTER TABLE "flow" ADD CONSTRAINT "flow_amount_check" CHECK (
  ("amount_value" IS NULL OR "amount_value" > 0)
  AND num_nonnulls("amount_value", "amount_unit", "amount_per") IN (0, 3)
  AND "amount_per" IN ('once', 'week', 'month', 'year')
);
ALTER TABLE "flow" ADD CONSTRAINT "flow_months_check" CHECK ("months" <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
ALTER TABLE "flow" ADD CONSTRAINT "flow_days_check" CHECK ("available_until" >= "available_from");
ALTER TABLE "flow" ADD CONSTRAINT "flow_title_check" CHECK (length("title") BETWEEN 1 AND 200);
ALTER TABLE "flow_match" ADD CONSTRAINT "flow_match_pair_check" CHECK ("out_id" <> "in_id");
ALTER TABLE "match_decision" ADD CONSTRAINT "match_decision_kind_check" CHECK (
  ("kind" = 'decided' AND "verdict" IN ('accepted', 'rejected', 'introduced', 'succeeded', 'failed') AND "values" IS NOT NULL AND "of" IS NULL)
  OR ("kind" = 'taken_back' AND "of" IS NOT NULL AND "verdict" IS NULL)
);
ALTER TABLE "visit_note" ADD CONSTRAINT "visit_note_subject_check" CHECK (num_nonnulls("firm_id", "prospect_id") <= 1);
ALTER TABLE "advising_case" ADD CONSTRAINT "advising_case_stage_check" CHECK ("stage" IN ('suggested', 'contacted', 'introduced', 'negotiating', 'trial', 'running', 'ended', 'declined'));
ALTER TABLE "advising_case" ADD CONSTRAINT "advising_case_sides_check" CHECK (num_nonnulls("giver_id", "giver_prospect_id") <= 1 AND num_nonnulls("receiver_id", "receiver_prospect_id") <= 1);
ALTER TABLE "advising_case" ADD CONSTRAINT "advising_case_closed_check" CHECK (("stage" IN ('ended', 'declined')) = ("closed_at" IS NOT NULL));
ALTER TABLE "case_entry" ADD CONSTRAINT "case_entry_kind_check" CHECK ("kind" IN ('note', 'meeting', 'task', 'file', 'contact') AND ("kind" <> 'meeting' OR "ends_at" > "starts_at"));
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_answers_check" CHECK (
  "giver_answer" IN ('yes', 'no') AND "receiver_answer" IN ('yes', 'no')
  AND ("introduced_at" IS NULL OR ("giver_answer" IS NOT DISTINCT FROM 'yes' AND "receiver_answer" IS NOT DISTINCT FROM 'yes'))
);
ALTER TABLE "advice_time" ADD CONSTRAINT "advice_time_check" CHECK ("minutes" BETWEEN 1 AND 1440 AND "rate_minor" >= 0 AND "side" IN ('giver', 'receiver'));
ALTER TABLE "case_outcome" ADD CONSTRAINT "case_outcome_check" CHECK (
  "kind" IN ('estimated', 'verified') AND "until_day" >= "from_day"
  AND ("kilograms" IS NULL OR "kilograms" >= 0) AND ("jobs" IS NULL OR "jobs" >= 0)
);

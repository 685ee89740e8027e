-- CreateTable
CREATE TABLE "listing" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "external_reference" TEXT,
    "organization_id" UUID NOT NULL,
    "created_by" UUID,
    "type" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "rung" TEXT NOT NULL DEFAULT 'public',
    "partners_from" DATE,
    "public_from" DATE,
    "title" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'sv',
    "category_code" TEXT,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "quantity" DECIMAL(16,3),
    "unit" TEXT,
    "mass_kg" DECIMAL(16,3),
    "mass_source" TEXT,
    "minimum_lot" DECIMAL(16,3),
    "cadence" TEXT NOT NULL DEFAULT 'once',
    "recurrence_period" TEXT,
    "recurring_from" DATE,
    "recurring_until" DATE,
    "price_kind" TEXT NOT NULL DEFAULT 'ask',
    "price_minor" BIGINT,
    "vat_mode" TEXT NOT NULL DEFAULT 'standard',
    "site_id" UUID,
    "municipality_code" TEXT,
    "locality" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "available_from" DATE,
    "available_until" DATE,
    "gone_by" DATE,
    "gone_by_action" TEXT,
    "pick_up" BOOLEAN NOT NULL DEFAULT true,
    "deliver_within_km" INTEGER,
    "third_party_freight" BOOLEAN NOT NULL DEFAULT false,
    "dismantling" TEXT,
    "strategy" TEXT,
    "service_kind" TEXT,
    "legal_status" TEXT,
    "legal_ground" TEXT,
    "legal_answers" JSONB NOT NULL DEFAULT '{}',
    "waste_code" TEXT,
    "legal_recorded_at" TIMESTAMPTZ(3),
    "legal_recorded_by" UUID,
    "climate_kg" DOUBLE PRECISION,
    "climate_low_kg" DOUBLE PRECISION,
    "climate_high_kg" DOUBLE PRECISION,
    "climate_factor_id" TEXT,
    "completeness" INTEGER NOT NULL DEFAULT 0,
    "batch_id" UUID,
    "import_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "blocked_at" TIMESTAMPTZ(3),
    "blocked_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_media" (
    "listing_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "alt_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "listing_media_pkey" PRIMARY KEY ("listing_id","media_id")
);

-- CreateTable
CREATE TABLE "listing_partner_group" (
    "listing_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "listing_partner_group_pkey" PRIMARY KEY ("listing_id","group_id")
);

-- CreateTable
CREATE TABLE "listing_report" (
    "id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "reporter_id" UUID,
    "reason" TEXT NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'open',
    "decision" TEXT NOT NULL DEFAULT '',
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "listing_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_import" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_by" UUID,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'uploaded',
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "options" JSONB NOT NULL DEFAULT '{}',
    "rows_total" INTEGER NOT NULL DEFAULT 0,
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "errors" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "listing_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "image" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'sv',
    "theme" TEXT NOT NULL DEFAULT 'system',
    "platform_administrator" BOOLEAN NOT NULL DEFAULT false,
    "active_organization_id" UUID,
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "active_organization_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_file" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "uploaded_by" UUID,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "file_name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "variants" JSONB NOT NULL DEFAULT '[]',
    "placeholder" TEXT,
    "illustration" BOOLEAN NOT NULL DEFAULT false,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "organization_number" TEXT NOT NULL,
    "vat_number" TEXT,
    "sni_codes" TEXT[],
    "municipality_code" TEXT,
    "website" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "contact_role" TEXT,
    "about" TEXT NOT NULL DEFAULT '',
    "takes_in" TEXT NOT NULL DEFAULT '',
    "services" TEXT NOT NULL DEFAULT '',
    "takes_in_categories" TEXT[],
    "service_categories" TEXT[],
    "example" BOOLEAN NOT NULL DEFAULT false,
    "verified_at" TIMESTAMPTZ(3),
    "verified_by" UUID,
    "deleted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "functions" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "functions" TEXT[],
    "token_hash" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_request" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'pending',
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "locality" TEXT NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_fact" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "issuer" TEXT NOT NULL DEFAULT '',
    "reference" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE,
    "valid_to" DATE,
    "evidence_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_group" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_group_member" (
    "group_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_group_member_pkey" PRIMARY KEY ("group_id","organization_id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "organization_id" UUID,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "payload" JSONB NOT NULL DEFAULT '{}',
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_handled" (
    "event_id" UUID NOT NULL,
    "subscriber" TEXT NOT NULL,
    "handled_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_handled_pkey" PRIMARY KEY ("event_id","subscriber")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "id" UUID NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "stashed_form" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stashed_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "reference_source" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reference_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_code" (
    "list" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "parent" TEXT,
    "label_sv" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "extra" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "reference_code_pkey" PRIMARY KEY ("list","code","valid_from")
);

-- CreateTable
CREATE TABLE "municipality" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "county_code" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "population" INTEGER,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "locality" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "postcode" TEXT NOT NULL DEFAULT '',
    "municipality_code" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "population" INTEGER,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "locality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "climate_factor" (
    "id" TEXT NOT NULL,
    "label_sv" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "unit" TEXT NOT NULL,
    "density" DOUBLE PRECISION,
    "scope" TEXT NOT NULL,
    "quality" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE,
    "valid_to" DATE,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "climate_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_import" (
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "rows_read" INTEGER NOT NULL DEFAULT 0,
    "inserted" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" JSONB NOT NULL DEFAULT '[]',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "reference_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread" (
    "id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "seller_organization_id" UUID NOT NULL,
    "buyer_organization_id" UUID NOT NULL,
    "blocked_by_organization_id" UUID,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "client_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_file" (
    "message_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "message_file_pkey" PRIMARY KEY ("message_id","media_id")
);

-- CreateTable
CREATE TABLE "thread_read" (
    "thread_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_read_pkey" PRIMARY KEY ("thread_id","person_id")
);

-- CreateTable
CREATE TABLE "thread_report" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'open',
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thread_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "listing_reference_key" ON "listing"("reference");

-- CreateIndex
CREATE INDEX "listing_organization_id_state_idx" ON "listing"("organization_id", "state");

-- CreateIndex
CREATE INDEX "listing_state_rung_published_at_idx" ON "listing"("state", "rung", "published_at");

-- CreateIndex
CREATE INDEX "listing_category_code_idx" ON "listing"("category_code");

-- CreateIndex
CREATE INDEX "listing_available_until_idx" ON "listing"("available_until");

-- CreateIndex
CREATE UNIQUE INDEX "listing_organization_id_external_reference_key" ON "listing"("organization_id", "external_reference");

-- CreateIndex
CREATE INDEX "listing_media_media_id_idx" ON "listing_media"("media_id");

-- CreateIndex
CREATE INDEX "listing_partner_group_group_id_idx" ON "listing_partner_group"("group_id");

-- CreateIndex
CREATE INDEX "listing_report_state_created_at_idx" ON "listing_report"("state", "created_at");

-- CreateIndex
CREATE INDEX "listing_report_listing_id_idx" ON "listing_report"("listing_id");

-- CreateIndex
CREATE INDEX "listing_import_organization_id_created_at_idx" ON "listing_import"("organization_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "account_person_id_idx" ON "account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "media_file_organization_id_idx" ON "media_file"("organization_id");

-- CreateIndex
CREATE INDEX "media_file_sha256_idx" ON "media_file"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organization_organization_number_key" ON "organization"("organization_number");

-- CreateIndex
CREATE INDEX "organization_municipality_code_idx" ON "organization"("municipality_code");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_organization_id_person_id_key" ON "membership"("organization_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organization_id_idx" ON "invitation"("organization_id");

-- CreateIndex
CREATE INDEX "join_request_organization_id_state_idx" ON "join_request"("organization_id", "state");

-- CreateIndex
CREATE INDEX "join_request_person_id_idx" ON "join_request"("person_id");

-- CreateIndex
CREATE INDEX "site_organization_id_idx" ON "site"("organization_id");

-- CreateIndex
CREATE INDEX "organization_fact_organization_id_key_idx" ON "organization_fact"("organization_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "partner_group_organization_id_name_key" ON "partner_group"("organization_id", "name");

-- CreateIndex
CREATE INDEX "partner_group_member_organization_id_idx" ON "partner_group_member"("organization_id");

-- CreateIndex
CREATE INDEX "event_subject_type_subject_id_occurred_at_idx" ON "event"("subject_type", "subject_id", "occurred_at");

-- CreateIndex
CREATE INDEX "event_organization_id_occurred_at_idx" ON "event"("organization_id", "occurred_at");

-- CreateIndex
CREATE INDEX "event_type_occurred_at_idx" ON "event"("type", "occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_dedupe_key_key" ON "mail_message"("dedupe_key");

-- CreateIndex
CREATE INDEX "mail_message_created_at_idx" ON "mail_message"("created_at");

-- CreateIndex
CREATE INDEX "mail_message_recipient_created_at_idx" ON "mail_message"("recipient", "created_at");

-- CreateIndex
CREATE INDEX "stashed_form_created_at_idx" ON "stashed_form"("created_at");

-- CreateIndex
CREATE INDEX "reference_code_list_parent_idx" ON "reference_code"("list", "parent");

-- CreateIndex
CREATE INDEX "locality_postcode_idx" ON "locality"("postcode");

-- CreateIndex
CREATE UNIQUE INDEX "locality_kind_name_municipality_code_postcode_key" ON "locality"("kind", "name", "municipality_code", "postcode");

-- CreateIndex
CREATE INDEX "reference_import_list_started_at_idx" ON "reference_import"("list", "started_at");

-- CreateIndex
CREATE INDEX "thread_seller_organization_id_last_message_at_idx" ON "thread"("seller_organization_id", "last_message_at");

-- CreateIndex
CREATE INDEX "thread_buyer_organization_id_last_message_at_idx" ON "thread"("buyer_organization_id", "last_message_at");

-- CreateIndex
CREATE UNIQUE INDEX "thread_listing_id_buyer_organization_id_key" ON "thread"("listing_id", "buyer_organization_id");

-- CreateIndex
CREATE INDEX "message_thread_id_created_at_idx" ON "message"("thread_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "message_thread_id_author_id_client_key_key" ON "message"("thread_id", "author_id", "client_key");

-- CreateIndex
CREATE INDEX "message_file_media_id_idx" ON "message_file"("media_id");

-- CreateIndex
CREATE INDEX "thread_report_state_created_at_idx" ON "thread_report"("state", "created_at");

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_media" ADD CONSTRAINT "listing_media_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_media" ADD CONSTRAINT "listing_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_partner_group" ADD CONSTRAINT "listing_partner_group_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_partner_group" ADD CONSTRAINT "listing_partner_group_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "partner_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_report" ADD CONSTRAINT "listing_report_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_file" ADD CONSTRAINT "media_file_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_fact" ADD CONSTRAINT "organization_fact_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_group" ADD CONSTRAINT "partner_group_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_group_member" ADD CONSTRAINT "partner_group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "partner_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_group_member" ADD CONSTRAINT "partner_group_member_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_file" ADD CONSTRAINT "message_file_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_file" ADD CONSTRAINT "message_file_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_read" ADD CONSTRAINT "thread_read_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_report" ADD CONSTRAINT "thread_report_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

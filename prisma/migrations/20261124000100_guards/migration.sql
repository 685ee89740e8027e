-- What must never be is refused by the database, whatever the application does.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

ALTER TABLE "person"
  ADD CONSTRAINT "person_email_lower" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "person_locale" CHECK ("locale" IN ('sv', 'en')),
  ADD CONSTRAINT "person_theme" CHECK ("theme" IN ('system', 'light', 'dark'));

ALTER TABLE "organization"
  ADD CONSTRAINT "organization_kind" CHECK ("kind" IN ('company', 'sole_trader', 'municipality', 'public_body', 'region', 'adviser', 'association')),
  ADD CONSTRAINT "organization_number_shape" CHECK ("organization_number" ~ '^[0-9]{10}$'),
  ADD CONSTRAINT "organization_name_present" CHECK (length(btrim("name")) BETWEEN 2 AND 200);

ALTER TABLE "membership"
  ADD CONSTRAINT "membership_role" CHECK ("role" IN ('owner', 'admin', 'member')),
  ADD CONSTRAINT "membership_functions" CHECK ("functions" <@ ARRAY['procurement_officer', 'business_adviser', 'region_developer']::text[]);

ALTER TABLE "invitation"
  ADD CONSTRAINT "invitation_role" CHECK ("role" IN ('owner', 'admin', 'member'));

ALTER TABLE "join_request"
  ADD CONSTRAINT "join_request_state" CHECK ("state" IN ('pending', 'approved', 'declined', 'withdrawn'));
-- One open request at a time, also when the button is pressed twice.
CREATE UNIQUE INDEX "raw_join_request_one_pending" ON "join_request" ("organization_id", "person_id") WHERE "state" = 'pending';

-- The last owner stays: checked when the transaction commits, so that two owners leaving at once cannot both succeed.
CREATE FUNCTION "organization_keeps_an_owner"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "organization" WHERE "id" = OLD."organization_id" FOR UPDATE;
  IF FOUND AND NOT EXISTS (SELECT 1 FROM "membership" WHERE "organization_id" = OLD."organization_id" AND "role" = 'owner') THEN
    RAISE EXCEPTION 'organization_keeps_an_owner' USING ERRCODE = 'check_violation', CONSTRAINT = 'organization_keeps_an_owner';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "membership_keeps_an_owner" AFTER DELETE OR UPDATE OF "role" ON "membership"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."role" = 'owner') EXECUTE FUNCTION "organization_keeps_an_owner"();

ALTER TABLE "site"
  ADD CONSTRAINT "site_position" CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);

ALTER TABLE "organization_fact"
  ADD CONSTRAINT "organization_fact_validity" CHECK ("valid_to" IS NULL OR "valid_from" IS NULL OR "valid_to" >= "valid_from");

ALTER TABLE "reference_code"
  ADD CONSTRAINT "reference_code_list" CHECK ("list" IN ('cpv', 'ewc', 'nace2', 'nace21', 'sni2007', 'sni2025')),
  ADD CONSTRAINT "reference_code_validity" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");

ALTER TABLE "media_file"
  ADD CONSTRAINT "media_file_kind" CHECK ("kind" IN ('photo', 'document')),
  ADD CONSTRAINT "media_file_state" CHECK ("state" IN ('pending', 'ready', 'failed')),
  ADD CONSTRAINT "media_file_bytes" CHECK ("bytes" > 0);

ALTER TABLE "listing"
  ADD CONSTRAINT "listing_type" CHECK ("type" IN ('surplus', 'service', 'wanted')),
  ADD CONSTRAINT "listing_state" CHECK ("state" IN ('draft', 'published', 'paused', 'withdrawn', 'expired', 'archived')),
  ADD CONSTRAINT "listing_rung" CHECK ("rung" IN ('own', 'partners', 'public')),
  ADD CONSTRAINT "listing_quantity_positive" CHECK ("quantity" IS NULL OR "quantity" > 0),
  ADD CONSTRAINT "listing_mass_positive" CHECK ("mass_kg" IS NULL OR "mass_kg" > 0),
  ADD CONSTRAINT "listing_minimum_lot" CHECK ("minimum_lot" IS NULL OR ("minimum_lot" > 0 AND ("quantity" IS NULL OR "minimum_lot" <= "quantity"))),
  ADD CONSTRAINT "listing_cadence" CHECK ("cadence" IN ('once', 'recurring') AND ("recurrence_period" IS NULL OR "recurrence_period" IN ('week', 'month'))),
  ADD CONSTRAINT "listing_price" CHECK ("price_kind" IN ('fixed', 'per_unit', 'negotiable', 'free', 'ask') AND ("price_minor" IS NULL OR "price_minor" >= 0)),
  ADD CONSTRAINT "listing_price_free" CHECK ("price_kind" <> 'free' OR "price_minor" IS NULL OR "price_minor" = 0),
  ADD CONSTRAINT "listing_vat_mode" CHECK ("vat_mode" IN ('standard', 'reduced12', 'reduced6', 'margin', 'reverse_charge', 'exempt', 'none')),
  ADD CONSTRAINT "listing_dates" CHECK ("available_until" IS NULL OR "available_from" IS NULL OR "available_until" >= "available_from"),
  ADD CONSTRAINT "listing_position" CHECK (("latitude" IS NULL) = ("longitude" IS NULL)),
  ADD CONSTRAINT "listing_deliver" CHECK ("deliver_within_km" IS NULL OR "deliver_within_km" BETWEEN 1 AND 2000),
  ADD CONSTRAINT "listing_strategy" CHECK ("strategy" IS NULL OR "strategy" ~ '^R[0-9]$'),
  ADD CONSTRAINT "listing_legal_status" CHECK ("legal_status" IS NULL OR "legal_status" IN ('product', 'by_product', 'end_of_waste', 'waste', 'hazardous_waste')),
  ADD CONSTRAINT "listing_completeness" CHECK ("completeness" BETWEEN 0 AND 100),
  -- What others can see has a name, a kind and a place.
  ADD CONSTRAINT "listing_published_whole" CHECK ("state" <> 'published' OR (length(btrim("title")) > 0 AND "category_code" IS NOT NULL AND "municipality_code" IS NOT NULL AND "published_at" IS NOT NULL)),
  -- Waste that others can see says on which ground and under which code.
  ADD CONSTRAINT "listing_published_waste" CHECK ("state" <> 'published' OR "legal_status" IS NULL OR "legal_status" NOT IN ('waste', 'hazardous_waste') OR "waste_code" IS NOT NULL),
  ADD CONSTRAINT "listing_attributes_object" CHECK (jsonb_typeof("attributes") = 'object');

CREATE INDEX "raw_listing_attributes" ON "listing" USING gin ("attributes" jsonb_path_ops);

ALTER TABLE "listing_report"
  ADD CONSTRAINT "listing_report_state" CHECK ("state" IN ('open', 'dismissed', 'upheld'));

ALTER TABLE "listing_import"
  ADD CONSTRAINT "listing_import_state" CHECK ("state" IN ('uploaded', 'mapped', 'running', 'done', 'failed'));

ALTER TABLE "thread"
  ADD CONSTRAINT "thread_two_parties" CHECK ("seller_organization_id" <> "buyer_organization_id");

ALTER TABLE "message"
  ADD CONSTRAINT "message_length" CHECK (length("body") BETWEEN 1 AND 8000);

ALTER TABLE "mail_message"
  ADD CONSTRAINT "mail_message_state" CHECK ("state" IN ('queued', 'sent', 'kept', 'failed'));

-- The audit trail only grows.
CREATE FUNCTION "event_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'event rows are never changed';
END $$;
CREATE TRIGGER "event_append_only" BEFORE UPDATE ON "event" FOR EACH ROW EXECUTE FUNCTION "event_is_append_only"();

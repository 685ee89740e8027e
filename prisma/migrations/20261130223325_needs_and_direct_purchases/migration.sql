-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_by" UUID,
    "state" TEXT NOT NULL DEFAULT 'open',
    "outcome" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',
    "beneficiary" TEXT NOT NULL DEFAULT '',
    "needed_by" DATE,
    "today" TEXT NOT NULL DEFAULT '',
    "today_since" DATE,
    "category_code" TEXT,
    "quantity" DECIMAL(14,3),
    "unit" TEXT,
    "municipality_code" TEXT,
    "place" TEXT NOT NULL DEFAULT '',
    "depths" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "internal_transfer" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "from_organization_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "quantity" DECIMAL(14,3) NOT NULL,
    "unit" TEXT NOT NULL,
    "ground" TEXT NOT NULL DEFAULT '',
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "internal_transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchase_record" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "need_id" UUID,
    "created_by" UUID,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL DEFAULT '',
    "cpv" TEXT NOT NULL DEFAULT '',
    "value_minor" BIGINT,
    "framework" TEXT NOT NULL DEFAULT 'unknown',
    "framework_note" TEXT NOT NULL DEFAULT '',
    "suppliers" JSONB NOT NULL DEFAULT '[]',
    "reasons" TEXT NOT NULL DEFAULT '',
    "decision" TEXT NOT NULL DEFAULT '',
    "chosen" TEXT NOT NULL DEFAULT '',
    "delegation" TEXT NOT NULL DEFAULT '',
    "diary_number" TEXT NOT NULL DEFAULT '',
    "notes" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "purchase_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchase_entry" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "cpv" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "supplier" TEXT NOT NULL DEFAULT '',
    "bought_on" DATE NOT NULL,
    "value_minor" BIGINT NOT NULL,
    "origin" TEXT NOT NULL,
    "record_id" UUID,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "purchase_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "need_organization_id_state_updated_at_idx" ON "need"("organization_id", "state", "updated_at");

-- CreateIndex
CREATE INDEX "internal_transfer_need_id_idx" ON "internal_transfer"("need_id");

-- CreateIndex
CREATE INDEX "internal_transfer_from_organization_id_state_idx" ON "internal_transfer"("from_organization_id", "state");

-- CreateIndex
CREATE INDEX "purchase_record_organization_id_state_updated_at_idx" ON "purchase_record"("organization_id", "state", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_entry_record_id_key" ON "purchase_entry"("record_id");

-- CreateIndex
CREATE INDEX "purchase_entry_organization_id_bought_on_idx" ON "purchase_entry"("organization_id", "bought_on");

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "internal_transfer" ADD CONSTRAINT "internal_transfer_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_record" ADD CONSTRAINT "purchase_record_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_record" ADD CONSTRAINT "purchase_record_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_entry" ADD CONSTRAINT "purchase_entry_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purchase_entry" ADD CONSTRAINT "purchase_entry_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "purchase_record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "need"
  ADD CONSTRAINT "need_state" CHECK ("state" IN ('open', 'closed')),
  ADD CONSTRAINT "need_outcome" CHECK (("outcome" IS NULL) = ("state" = 'open') AND ("outcome" IS NULL OR "outcome" IN ('covered', 'purchase', 'tender', 'dropped'))),
  ADD CONSTRAINT "need_quantity" CHECK ("quantity" IS NULL OR "quantity" > 0),
  ADD CONSTRAINT "need_depths_object" CHECK (jsonb_typeof("depths") = 'object'),
  ADD CONSTRAINT "need_version_positive" CHECK ("version" > 0);

ALTER TABLE "internal_transfer"
  ADD CONSTRAINT "internal_transfer_state" CHECK ("state" IN ('asked', 'done', 'declined') AND ("state" = 'asked') = ("decided_at" IS NULL)),
  ADD CONSTRAINT "internal_transfer_quantity" CHECK ("quantity" > 0),
  -- One's own stock needs no reason and no answer; a partner's needs both.
  ADD CONSTRAINT "internal_transfer_ground" CHECK ("organization_id" = "from_organization_id" OR length(btrim("ground")) > 0),
  ADD CONSTRAINT "internal_transfer_own_is_done" CHECK ("organization_id" <> "from_organization_id" OR "state" = 'done');
-- Asked once, also when the button is pressed twice.
CREATE UNIQUE INDEX "raw_internal_transfer_one_asked" ON "internal_transfer" ("need_id", "listing_id") WHERE "state" = 'asked';

ALTER TABLE "purchase_record"
  ADD CONSTRAINT "purchase_record_state" CHECK ("state" IN ('draft', 'decided') AND ("state" = 'decided') = ("decided_at" IS NOT NULL)),
  ADD CONSTRAINT "purchase_record_framework" CHECK ("framework" IN ('yes', 'no', 'unknown')),
  ADD CONSTRAINT "purchase_record_cpv" CHECK ("cpv" ~ '^([0-9]{8})?$'),
  ADD CONSTRAINT "purchase_record_value" CHECK ("value_minor" IS NULL OR "value_minor" > 0),
  ADD CONSTRAINT "purchase_record_whole" CHECK ("state" = 'draft' OR (length(btrim("title")) > 0 AND "cpv" <> '' AND "value_minor" IS NOT NULL AND length(btrim("decision")) > 0)),
  ADD CONSTRAINT "purchase_record_lists" CHECK (jsonb_typeof("suppliers") = 'array' AND jsonb_typeof("notes") = 'array'),
  ADD CONSTRAINT "purchase_record_version_positive" CHECK ("version" > 0);

ALTER TABLE "purchase_entry"
  ADD CONSTRAINT "purchase_entry_value" CHECK ("value_minor" > 0),
  ADD CONSTRAINT "purchase_entry_cpv" CHECK ("cpv" ~ '^[0-9]{8}$'),
  ADD CONSTRAINT "purchase_entry_origin" CHECK ("origin" IN ('entered', 'import', 'record') AND ("origin" = 'record') = ("record_id" IS NOT NULL));

-- A decided record is a public document: only notes are added to it.
CREATE FUNCTION "purchase_record_stands"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'notes' - 'version' - 'updated_at' - 'need_id') IS DISTINCT FROM (to_jsonb(OLD) - 'notes' - 'version' - 'updated_at' - 'need_id')
     OR jsonb_array_length(NEW."notes") < jsonb_array_length(OLD."notes") THEN
    RAISE EXCEPTION 'a decided purchase record is never changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_record_stands';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "purchase_record_decided" BEFORE UPDATE ON "purchase_record" FOR EACH ROW WHEN (OLD."state" = 'decided') EXECUTE FUNCTION "purchase_record_stands"();

-- CreateTable
CREATE TABLE "procurement_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "value" INTEGER,
    "unit" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "provision" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,

    CONSTRAINT "procurement_limit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "procurement_limit_key_valid_from_idx" ON "procurement_limit"("key", "valid_from");

-- A value that nobody has read is left out, not guessed.
ALTER TABLE "procurement_limit"
  ADD CONSTRAINT "procurement_limit_authority" CHECK ("authority" IN ('local', 'state', 'any')),
  ADD CONSTRAINT "procurement_limit_unit" CHECK ("unit" IN ('SEK', 'EUR', 'day', 'hour', 'year')),
  ADD CONSTRAINT "procurement_limit_certainty" CHECK ("certainty" IN ('seen', 'secondary', 'open')),
  ADD CONSTRAINT "procurement_limit_open_has_no_value" CHECK (("value" IS NULL) = ("certainty" = 'open')),
  ADD CONSTRAINT "procurement_limit_positive" CHECK ("value" IS NULL OR "value" > 0),
  ADD CONSTRAINT "procurement_limit_validity" CHECK ("valid_to" IS NULL OR "valid_from" IS NULL OR "valid_to" >= "valid_from");

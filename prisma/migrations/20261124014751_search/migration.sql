-- CreateTable
CREATE TABLE "search_document" (
    "build" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "terms" tsvector NOT NULL,
    "type" TEXT NOT NULL,
    "category_group" TEXT NOT NULL,
    "category_code" TEXT NOT NULL,
    "municipality" TEXT,
    "condition" TEXT,
    "price_kind" TEXT NOT NULL,
    "price_minor" BIGINT,
    "strategy" TEXT,
    "organization_id" UUID NOT NULL,
    "organization_kind" TEXT NOT NULL,
    "recurring" BOOLEAN NOT NULL,
    "available_from" DATE,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "climate_kg" DOUBLE PRECISION,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "attributes" TEXT[],
    "public_from" DATE,
    "partners_from" DATE,
    "groups" UUID[],
    "expires_on" DATE NOT NULL,
    "permit_required" BOOLEAN NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("build","id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "build" INTEGER NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("build","word")
);

-- CreateTable
CREATE TABLE "search_backlog" (
    "listing_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_backlog_pkey" PRIMARY KEY ("listing_id")
);

-- CreateIndex
CREATE INDEX "search_document_build_published_at_idx" ON "search_document"("build", "published_at");

-- CreateIndex
CREATE INDEX "search_document_build_latitude_longitude_idx" ON "search_document"("build", "latitude", "longitude");

CREATE INDEX "raw_search_document_terms" ON "search_document" USING gin ("terms");
-- Nearest words for a misspelt one.
CREATE INDEX "raw_search_word_trigrams" ON "search_word" USING gist ("word" gist_trgm_ops);

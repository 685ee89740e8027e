-- DropIndex
DROP INDEX "listing_category_code_idx";

-- CreateIndex
CREATE INDEX "listing_category_code_published_at_idx" ON "listing"("category_code", "published_at");

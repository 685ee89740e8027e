-- AlterTable
ALTER TABLE "case_entry" ADD COLUMN     "reminded_on" DATE;

-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "size_class" TEXT,
ADD COLUMN     "sni_on" DATE,
ADD COLUMN     "sni_revision" TEXT;

-- AlterTable
ALTER TABLE "prospect" ADD COLUMN     "contradictions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "industry_on" DATE,
ADD COLUMN     "industry_revision" TEXT;

-- AlterTable
ALTER TABLE "visit_note" ADD COLUMN     "reminded_on" DATE;

-- AlterTable
ALTER TABLE "case_outcome" ADD COLUMN     "apart_from" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "same_as_outcome_id" UUID;

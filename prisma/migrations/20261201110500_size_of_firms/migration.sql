-- AlterTable
ALTER TABLE "prospect" ADD COLUMN     "size_class" TEXT;

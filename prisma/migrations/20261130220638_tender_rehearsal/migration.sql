-- CreateTable
CREATE TABLE "tender_rehearsal" (
    "tender_id" UUID NOT NULL,
    "bids" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tender_rehearsal_pkey" PRIMARY KEY ("tender_id")
);

-- AddForeignKey
ALTER TABLE "tender_rehearsal" ADD CONSTRAINT "tender_rehearsal_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

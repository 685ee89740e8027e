-- CreateTable
CREATE TABLE "contract" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "lots" TEXT[],
    "supplier_name" TEXT NOT NULL,
    "supplier_number" TEXT NOT NULL,
    "supplier_id" UUID,
    "value_minor" BIGINT NOT NULL,
    "awarded_on" DATE NOT NULL,
    "reasons" TEXT NOT NULL,
    "bidders" JSONB NOT NULL DEFAULT '[]',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "obligation" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "criterion_key" TEXT,
    "title" TEXT NOT NULL,
    "clause" TEXT NOT NULL DEFAULT '',
    "follow_up" TEXT NOT NULL DEFAULT '',
    "due_on" DATE NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'open',
    "evidence" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reminded_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "obligation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contract_organization_id_idx" ON "contract"("organization_id");

-- CreateIndex
CREATE INDEX "contract_tender_id_idx" ON "contract"("tender_id");

-- CreateIndex
CREATE INDEX "obligation_contract_id_due_on_idx" ON "obligation"("contract_id", "due_on");

-- CreateIndex
CREATE INDEX "obligation_outcome_due_on_idx" ON "obligation"("outcome", "due_on");

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contract"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "contract"
  ADD CONSTRAINT "contract_value_positive" CHECK ("value_minor" > 0),
  ADD CONSTRAINT "contract_supplier_number_shape" CHECK ("supplier_number" ~ '^[0-9]{10}$'),
  ADD CONSTRAINT "contract_days" CHECK ("ends_on" >= "starts_on"),
  ADD CONSTRAINT "contract_reasons_present" CHECK (length(btrim("reasons")) > 0);

ALTER TABLE "obligation"
  ADD CONSTRAINT "obligation_outcome" CHECK ("outcome" IN ('open', 'met', 'partly', 'missed', 'waived')),
  ADD CONSTRAINT "obligation_decided" CHECK (("outcome" = 'open') = ("decided_at" IS NULL));

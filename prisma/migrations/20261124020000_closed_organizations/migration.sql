-- An organization that has been closed may lose its last owner: people must be able to close their own account.
CREATE OR REPLACE FUNCTION "organization_keeps_an_owner"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "organization" WHERE "id" = OLD."organization_id" AND "deleted_at" IS NULL FOR UPDATE;
  IF FOUND AND NOT EXISTS (SELECT 1 FROM "membership" WHERE "organization_id" = OLD."organization_id" AND "role" = 'owner') THEN
    RAISE EXCEPTION 'organization_keeps_an_owner' USING ERRCODE = 'check_violation', CONSTRAINT = 'organization_keeps_an_owner';
  END IF;
  RETURN NULL;
END $$;

-- One open invitation an address: the newest link is the one that works.
CREATE UNIQUE INDEX "raw_invitation_one_open" ON "invitation" ("organization_id", "email") WHERE "accepted_at" IS NULL AND "revoked_at" IS NULL;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_email_lower" CHECK ("email" = lower("email"));
-- A sole trader's number is a person's; everybody else has a legal person's.
ALTER TABLE "organization" ADD CONSTRAINT "organization_number_fits_kind" CHECK (("kind" = 'sole_trader') = (substring("organization_number", 3, 1) IN ('0', '1')));

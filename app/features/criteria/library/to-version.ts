import type { CriterionVersion } from "../criterion";

/** The version alone, without its way through the curation. */
export const toVersion = ({
  id,
  version,
  state,
  date,
  validFrom,
  validTo,
  content,
}: CriterionVersion): CriterionVersion => ({ id, version, state, date, validFrom, validTo, content });

import { locales } from "~/shared/locale";
import { procedures, regimes, type TenderContent } from "../tender";
import { draftLimits } from "../draft-limits";
import { numberText, optionRows, type FormTexts } from "./form-values";
import type { Reading } from "./reading";

export const aboutTexts = (content: TenderContent): FormTexts => ({
  title: content.title,
  description: content.description,
  diaryNumber: content.diaryNumber,
  language: content.language,
  regime: content.regime ?? "",
  procedure: content.procedure ?? "",
  contractMonths: numberText(content.contract.months),
  ...Object.fromEntries(
    optionRows.flatMap((row) => {
      const option = content.contract.options[row];
      return [
        [`option.${row}.months`, numberText(option?.months ?? null)],
        [`option.${row}.note`, option?.note ?? ""],
      ];
    }),
  ),
});

/** What the tender is about. A draft always has a title. */
export function readAbout(content: TenderContent, reading: Reading): TenderContent {
  const title = reading.text("title", draftLimits.title);
  if (title === "") reading.fault("title", "required");
  const months = { min: 1, max: 600, whole: true };
  const options = optionRows.flatMap((row) => {
    const length = reading.number(`option.${row}.months`, months);
    const note = reading.text(`option.${row}.note`, 500);
    if (length === null && note !== "") reading.fault(`option.${row}.months`, "required");
    return length === null ? [] : [{ months: length, note }];
  });
  return {
    ...content,
    title,
    description: reading.text("description", draftLimits.text),
    diaryNumber: reading.text("diaryNumber", 60),
    language: reading.choice("language", locales) ?? content.language,
    regime: reading.choice("regime", regimes),
    procedure: reading.choice("procedure", procedures),
    contract: { months: reading.number("contractMonths", months), options },
  };
}

import { fieldError, type FieldError } from "~/shared/app-error";

export interface QuestionText {
  readonly question: string;
  readonly answer: string;
}

export const questionLimits = { length: 4000, perTender: 300 } as const;

const faultOf = (field: string, text: string): FieldError[] =>
  text.trim() === ""
    ? [fieldError(field, "required")]
    : text.length > questionLimits.length
      ? [fieldError(field, "too_long", { max: questionLimits.length })]
      : [];

export const questionFaults = ({ question, answer }: QuestionText): FieldError[] => [
  ...faultOf("question", question),
  ...faultOf("answer", answer),
];

export const askFaults = (question: string): FieldError[] => faultOf("question", question);

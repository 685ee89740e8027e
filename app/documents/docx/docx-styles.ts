import { AlignmentType, BorderStyle, LevelFormat, type ILevelsOptions, type IStylesOptions } from "docx";

export const ink = "14463A";
export const hairline = "B9B5A6";
export const shade = "E9EFEA";
/** Millimetres of A4 in twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
export const margins = { top: twips(25), bottom: twips(25), left: twips(25), right: twips(25) };
export const textWidth = twips(160);

// The font is one that word processors have; sizes are half points.
const font = "Calibri";

/** Real styles, so that readers navigate by headings and editors restyle at one place. */
export const paperStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 271 } },
    },
    title: {
      run: { font, size: 52, bold: true, color: ink },
      paragraph: { spacing: { before: 1200, after: 120, line: 240 } },
    },
    heading1: {
      run: { font, size: 34, bold: true, color: ink },
      paragraph: { spacing: { before: 420, after: 120, line: 252 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font, size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 300, after: 80, line: 252 }, keepNext: true, keepLines: true },
    },
    heading3: {
      run: { font, size: 23, bold: true },
      paragraph: { spacing: { before: 220, after: 60, line: 252 }, keepNext: true, keepLines: true },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    caption: {
      run: { size: 20, bold: true, color: ink },
      paragraph: { spacing: { before: 180, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: "1F5C99", underline: { type: "single" } } },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 28, color: "46534C" },
      paragraph: { spacing: { after: 480 } },
    },
    { id: "Cell", name: "Table text", basedOn: "Normal", run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
    {
      id: "CellHead",
      name: "Table heading",
      basedOn: "Cell",
      run: { bold: true, color: ink },
      paragraph: { keepNext: true },
    },
    {
      id: "Note",
      name: "Note",
      basedOn: "Normal",
      paragraph: {
        indent: { left: 200 },
        spacing: { before: 120, after: 200 },
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: ink, space: 8 } },
      },
    },
    { id: "Hint", name: "Hint", basedOn: "Normal", run: { size: 20, color: "46534C" } },
  ],
});

const level = (depth: number, format: ILevelsOptions["format"], text: string): ILevelsOptions => ({
  level: depth,
  ...(format ? { format } : {}),
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 420, hanging: 280 } } },
});

export const numbering = {
  config: [
    { reference: "bullets", levels: [level(0, LevelFormat.BULLET, "•")] },
    { reference: "numbers", levels: [level(0, LevelFormat.DECIMAL, "%1.")] },
  ],
};

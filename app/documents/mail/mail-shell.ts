import type { Locale } from "~/shared/locale";

/** Ready-escaped parts of a mail. */
interface ShellParts {
  readonly locale: Locale;
  readonly title: string;
  readonly preheader: string;
  readonly body: string;
  readonly footer: string;
}

// Mail programs that turn colours by themselves leave those alone that are declared for both schemes.
const darkStyles = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.p{background:#0f1815!important}.s{background:#16211d!important;border-color:#3d4f47!important}
.t{color:#ecefe8!important}.t2{color:#b9c4bc!important}.h{color:#e7f0ea!important}
.l{border-color:#2a3933!important}.q{background:#0b120f!important;color:#ecefe8!important}
.b{background:#a5d8c6!important;color:#08211b!important}
.scale td{border-color:#9fd3c1!important}.ink{background:#9fd3c1!important}
}`.replace(/\n/g, "");

const font = "'Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif";

/** The alternating scale bar, the house's signature, as table cells that every mail program draws. */
const scaleBar = `<table class="scale" role="presentation" style="border-collapse:collapse;width:120px;margin:0 0 28px"><tr>${[
  0, 1, 2, 3, 4, 5,
]
  .map(
    (cell) =>
      `<td${cell % 2 ? "" : ' class="ink"'} style="height:5px;padding:0;font-size:0;line-height:0;border:1px solid #14463a;${cell % 2 ? "" : "background:#14463a"}">&nbsp;</td>`,
  )
  .join("")}</tr></table>`;

/** The frame around every mail: paper, one sheet, word mark with scale bar, footer. */
export const mailShell = ({ locale, title, preheader, body, footer }: ShellParts): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${darkStyles}</style>
</head>
<body class="p" style="margin:0;padding:0;background:#fbf8f1;font-family:${font}">
<div style="display:none;max-height:0;overflow:hidden">${preheader}</div>
<table role="presentation" class="p" style="width:100%;border-collapse:collapse;background:#fbf8f1"><tr><td style="padding:32px 16px">
<table role="presentation" class="s" style="width:100%;max-width:600px;margin:0 auto;border-collapse:separate;background:#fffdf9;border:1px solid #c9bfa8;border-radius:10px"><tr><td style="padding:32px">
<p class="h" style="margin:0 0 8px;font-size:20px;font-weight:700;letter-spacing:-0.01em;color:#14463a">Tillvara</p>
${scaleBar}
${body}
</td></tr></table>
<p class="t2" style="max-width:536px;margin:20px auto 0;font-size:13px;line-height:1.5;color:#5c6861">${footer}</p>
</td></tr></table>
</body>
</html>`;

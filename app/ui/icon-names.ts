/**
 * The Lucide icons the product uses. `scripts/build-icons.ts` draws them into the sprite `icons.svg`;
 * add a name here and run the script. Grouped by what they speak of.
 */
// prettier-ignore
export const iconNames = [
  // moving about
  "menu", "search", "x", "check", "plus", "minus", "arrow-left", "arrow-right", "arrow-up", "arrow-down",
  "arrow-up-right", "chevron-down", "chevron-left", "chevron-right", "chevron-up", "chevrons-up-down", "ellipsis",
  "external-link", "house", "maximize-2", "sliders-horizontal", "list-filter", "layout-grid", "list", "map",
  "log-in", "log-out", "command", "corner-down-left",
  // state
  "circle-check", "circle-x", "circle-alert", "circle-help", "circle-dashed", "circle-dot", "triangle-alert", "info",
  "octagon-x", "hourglass", "clock", "loader-circle", "rotate-cw", "undo-2", "redo-2", "history", "cloud-check",
  "cloud-upload", "cloud-off", "lock", "lock-open", "shield-check", "shield-alert", "badge-check", "eye", "eye-off",
  "ban", "pause", "play", "flag", "sparkles", "lightbulb", "zap", "power",
  // acting
  "pencil", "pencil-line", "trash-2", "copy", "link", "share-2", "printer", "save", "send", "reply", "paperclip",
  "download", "upload", "file-down", "file-up", "file-text", "file-warning", "file-spreadsheet", "file-check",
  "image", "image-plus", "images", "camera", "grip-vertical", "archive", "archive-restore", "bookmark", "star",
  "bell", "bell-plus", "bell-off", "mail", "mail-open", "inbox", "message-circle", "message-circle-question-mark",
  "message-square", "messages-square", "phone", "globe", "languages", "settings", "key-round", "qr-code",
  // people and places
  "user", "user-plus", "user-check", "user-x", "users", "building", "building-2", "factory", "landmark", "store",
  "warehouse", "handshake", "briefcase", "graduation-cap", "contact", "map-pin", "map-pinned", "navigation",
  "locate-fixed", "route", "compass", "truck", "tractor",
  // matter, rules and figures
  "package", "package-open", "package-check", "package-search", "box", "boxes", "layers", "recycle", "leaf", "repeat",
  "wrench", "hammer", "cog", "scale", "ruler", "weight", "calendar", "calendar-clock", "calendar-check",
  "calendar-range", "timer", "tag", "tags", "euro", "coins", "wallet", "receipt", "percent", "calculator", "gavel",
  "book-check", "book-open", "clipboard-list", "clipboard-check", "layout-template", "git-compare-arrows",
  "chart-column", "chart-line", "chart-no-axes-column", "trending-up", "trending-down", "activity", "gauge",
  "database", "server", "table", "table-2", "hash", "biohazard", "flask-conical", "flame", "droplets", "thermometer",
  "snowflake", "trees", "sprout", "utensils", "shirt", "monitor", "smartphone", "armchair",
  // theme
  "sun", "moon", "sun-moon",
] as const;

export type IconName = (typeof iconNames)[number];

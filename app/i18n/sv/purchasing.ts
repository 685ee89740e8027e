export default {
  "page.title": "Från behov till köp",
} as const;

export const sheetsWords = {
  title: "Good to know",
  lead: "Short pages for hard moments. They work without a network.",
  steps: "What to do",
  lines: "People who help with this",
  allLines: "All help lines",
  others: "All pages",
  missing: "This page is not here",
} as const;

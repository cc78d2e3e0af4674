/// Every suite, in the order of the report. A new suite is a file of its own and a line here.
let suites: [Suite] = [
    .dates,
    .robots,
    .url,
    .charset,
    .feeds,
    .sitemaps,
]

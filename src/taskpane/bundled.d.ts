/** The worker of the page as source text, put in by the bundler: it is started from the page itself, so that the page's policy holds for it, too. */
declare const WORKER_SOURCE: string;
/** The example workbook, in base64. */
declare const EXAMPLE_WORKBOOK: string;

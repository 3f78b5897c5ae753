import * as z from "zod";

// For speed zod makes functions out of text where it may, and tries whether it may. The pages' policy forbids that, and
// what is checked here is small. To be imported before any schema is made.
z.config({ jitless: true });

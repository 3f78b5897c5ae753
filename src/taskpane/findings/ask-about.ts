import type { Finding } from "../../core/checks/finding";

/** Opens the dialog that mends or accepts findings. */
export type AskAbout = (what: "fix" | "accept", findings: readonly Finding[]) => void;

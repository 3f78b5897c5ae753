import "../../programme/zod-without-eval";
import * as z from "zod";
import { readChoice, readText } from "../read-cells";
import type { SettingKind } from "../setting-kind";
import type { Recipient } from "../settings";

const email = z.email();
const SPARE = 3;

/** Who gets what is written for a meeting: a post or a body, never a person's name; an address where post is to be sent. */
export const recipients: SettingKind = {
  table: "recipients",
  columns: ["role", "email", "language"],
  write: ({ steeringGroup }, words) => [{ role: steeringGroup[words.language], language: words.languages[words.language] }],
  spareRows: () => SPARE,
  read: ({ rows, words, vocabulary, log }, settings) => {
    const read = rows.flatMap((row): Recipient[] => {
      const role = readText(row.role, log);
      if (role === undefined && row.role !== undefined) log.fault(row.role, "text");
      const address = readText(row.email, log);
      if (row.email !== undefined && address !== undefined && !email.safeParse(address).success) log.fault(row.email, "e-mail address");
      const language = readChoice(row.language, vocabulary.languageNames, Object.values(words.languages), log);
      return role === undefined ? [] : [{ role, email: address ?? null, language: language ?? settings.programme.languages[0] ?? words.language }];
    });
    return { ...settings, recipients: read };
  },
};

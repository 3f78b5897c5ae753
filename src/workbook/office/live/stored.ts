/** Texts that travel with the workbook: one setting each. */
const PREFIX = "digitiekartta.";

export async function readStored(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load("value");
  await context.sync();
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === "string" ? value : null;
}

export async function writeStored(context: Excel.RequestContext, key: string, text: string | null): Promise<void> {
  const { settings } = context.workbook;
  if (text !== null) settings.add(PREFIX + key, text);
  else settings.getItemOrNullObject(PREFIX + key).delete();
  await context.sync();
}

/** Takes every text of ours away, after all that was asked before. */
export async function forgetStored(context: Excel.RequestContext): Promise<void> {
  const { settings } = context.workbook;
  settings.load("items/key");
  await context.sync();
  for (const setting of settings.items) if (setting.key.startsWith(PREFIX)) setting.delete();
  await context.sync();
}

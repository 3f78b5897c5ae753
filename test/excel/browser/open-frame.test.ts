import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { ExcelHost } from "../host";
import { User } from "../user";
import { newWorkbook } from "../workbook/create";
import { chromiumPath, describeInBrowser } from "./chromium";
import { openFrame } from "./open-frame";
import type { ExcelFrame } from "./open-frame";

const PANE = `<!doctype html><html><head><meta charset="utf-8"><title>Lisäosa</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><p id="state">odottaa</p><script>
const show = (text) => { document.getElementById("state").textContent = text; };
Office.onReady((info) => show(info.host + " " + info.platform + " " + Office.context.displayLanguage));
</script></body></html>`;

describeInBrowser("the frame of Excel on the web", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox"] });
  });

  afterAll(async () => {
    await browser.close();
  });

  async function open(host: ExcelHost): Promise<ExcelFrame> {
    const context = await browser.newContext();
    const frame = await openFrame(context, host, {
      address: "https://lisaosa.example/taskpane.html",
      file: (path) => (path === "/taskpane.html" ? { body: PANE, contentType: "text/html; charset=utf-8" } : null),
      locale: "fi-FI",
    });
    await frame.addIn.waitForFunction("document.getElementById('state').textContent !== 'odottaa'");
    return frame;
  }

  it("starts Microsoft's client in the language of Excel and with its requirement sets", async () => {
    const { addIn, unknownCalls } = await open(new ExcelHost(newWorkbook("Taulu"), { minorVersion: 10 }));
    expect(await addIn.textContent("#state")).toBe("Excel OfficeOnline fi-FI");
    const supported: unknown = await addIn.evaluate("['1.9', '1.10', '1.11'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version))");
    expect(supported).toEqual([true, true, false]);
    expect(unknownCalls).toEqual([]);
  });

  it("reads and writes the workbook", async () => {
    const host = new ExcelHost(newWorkbook("Taulu"));
    const { addIn } = await open(host);
    const values: unknown = await addIn.evaluate(`Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Taulu").getRange("A1:B1");
      range.values = [["Åäö", "1/2/2025"]];
      range.load("values");
      await context.sync();
      return range.values;
    })`);
    expect(values).toEqual([["Åäö", 45_659]]);
    expect(host.workbook.activeSheet.cells.size).toBe(2);
  });

  it("tells the add-in what a person changes", async () => {
    const host = new ExcelHost(newWorkbook("Taulu"));
    const { addIn } = await open(host);
    await addIn.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => show(event.address + " " + event.source + " " + event.details.valueAfter));
      await context.sync();
    })`);
    new User(host.workbook, "co-author").types("Taulu", "C3", "TOSI");
    await addIn.waitForFunction("document.getElementById('state').textContent === 'C3 Remote true'");
    expect(await addIn.textContent("#state")).toBe("C3 Remote true");
  });

  it.each([
    ["cell edit mode", "InvalidOperationInCellEditMode"],
    ["throttled", "ActivityLimitReached"],
    ["request too large", "RequestPayloadSizeLimitExceeded"],
    ["answer too large", "ResponsePayloadSizeLimitExceeded"],
    ["ItemNotFound", "ItemNotFound"],
  ] as const)("meets %s as %s", async (error, code) => {
    const host = new ExcelHost(newWorkbook("Taulu"));
    const { addIn } = await open(host);
    host.faults.failAt(1, { error });
    const met: unknown = await addIn.evaluate("Excel.run(async (context) => { context.workbook.load('name'); await context.sync(); return 'nothing'; }).catch((error) => error.code)");
    expect(met).toBe(code);
  });
});

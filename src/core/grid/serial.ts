import type { Day } from "./day";
import { dayFromNumber, dayNumber } from "./day";
import type { DateSystem } from "./grid";

/** Days from 1.1.1970 back to serial 0 of each system. Excel's 1900 system counts a 29.2.1900 that never was. */
const EPOCH: Readonly<Record<DateSystem, number>> = { 1900: -25569, 1904: -24107 };

/** 31.12.9999 in the 1900 system: no serial beyond it is a date. */
const LAST_SERIAL = 2958465;

/**
 * The day of an Excel serial number; a clock time (fraction) is dropped. Undefined when Excel would not show it
 * as a date. Serials 1–59 of the 1900 system are days of January and February 1900.
 */
export function dayFromSerial(serial: number, system: DateSystem): Day | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 0 || whole > LAST_SERIAL) return undefined;
  if (system === 1900) {
    if (whole === 0 || whole === 60) return undefined;
    return dayFromNumber(EPOCH[1900] + whole + (whole < 60 ? 1 : 0));
  }
  return dayFromNumber(EPOCH[1904] + whole);
}

/** The Excel serial number of a day. */
export function serialFromDay(day: Day, system: DateSystem): number {
  const serial = dayNumber(day) - EPOCH[system];
  return system === 1900 && serial < 61 ? serial - 1 : serial;
}

/** The serial number that stands for the same day and time of day in another system. */
export function moveSerial(serial: number, from: DateSystem, to: DateSystem): number {
  return serial + EPOCH[from] - EPOCH[to];
}

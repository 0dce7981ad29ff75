// Whether it is open now, by what the build has told of the coming days.

import assert from "node:assert/strict";
import test from "node:test";
import { clock, germanTime, inWords, stateAt } from "../../themes/kreis/open.js";

/** Friday 20 November 2026 morning, Saturday closed, Sunday night to Monday noon. */
const LINE = "2026-11-20 1023 540-720,840-1080;1320-1440;0-120,480-720";

const at = (day, time) => {
  const [hour, minute] = time.split(":").map(Number);
  return { day: `2026-11-${day}`, minute: 60 * hour + minute };
};

test("a place is open from the first minute of a span to the last", () => {
  assert.deepEqual(stateAt(LINE, at(20, "08:59")), { open: false });
  assert.deepEqual(stateAt(LINE, at(20, "09:00")), { open: true, until: 720 });
  assert.deepEqual(stateAt(LINE, at(20, "11:59")), { open: true, until: 720 });
  assert.deepEqual(stateAt(LINE, at(20, "12:00")), { open: false });
  assert.deepEqual(stateAt(LINE, at(21, "10:00")), { open: false });
});

test("what goes on over midnight closes after it", () => {
  assert.deepEqual(stateAt(LINE, at(22, "23:00")), { open: true, until: 120 });
  assert.deepEqual(stateAt(LINE, at(23, "01:00")), { open: true, until: 120 });
  assert.deepEqual(stateAt(LINE, at(23, "02:00")), { open: false });
});

test("spans that touch are one", () => {
  assert.deepEqual(stateAt("2026-11-20 1 540-720,720-840", at(20, "10:00")), { open: true, until: 840 });
});

test("the end of the day is an end, and the end of what is known is none", () => {
  assert.deepEqual(stateAt("2026-11-20 10 540-1440", at(20, "10:00")), { open: true, until: 1440 });
  assert.deepEqual(stateAt("2026-11-20 1 540-1440", at(20, "10:00")), { open: true, until: undefined });
  assert.deepEqual(stateAt("2026-11-20 111 0-1440", at(20, "10:00")), { open: true, until: undefined });
});

test("nothing is said of days that were not told", () => {
  assert.equal(stateAt(LINE, at(19, "10:00")), undefined);
  assert.equal(stateAt(LINE, at(24, "10:00")), undefined);
  assert.equal(inWords(undefined, {}), "");
});

test("the clock is that of Germany, in summer and in winter", () => {
  assert.deepEqual(germanTime(new Date("2026-11-20T23:30:00Z")), { day: "2026-11-21", minute: 30 });
  assert.deepEqual(germanTime(new Date("2026-07-01T22:00:00Z")), { day: "2026-07-02", minute: 0 });
  // An hour that comes twice: both times the clock shows half past two.
  assert.equal(germanTime(new Date("2026-10-25T00:30:00Z")).minute, 150);
  assert.equal(germanTime(new Date("2026-10-25T01:30:00Z")).minute, 150);
});

test("it is told in the words and digits of the language", () => {
  const texts = { openNow: "jetzt", openUntil: "bis {time}", closedNow: "zu", digits: "۰۱۲۳۴۵۶۷۸۹" };
  assert.equal(inWords({ open: true, until: 720 }, texts), "bis ۱۲:۰۰");
  assert.equal(inWords({ open: true }, texts), "jetzt");
  assert.equal(inWords({ open: false }, texts), "zu");
  assert.equal(inWords(stateAt("always", at(20, "03:00")), texts), "jetzt");
  assert.equal(clock(1440, "0123456789"), "24:00");
});

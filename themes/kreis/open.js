// Says whether an Anlaufstelle is open now. The build has told each coming day's hours, holidays
// and exceptions included; here they are only compared with the clock in Germany. Days that were
// not told are not guessed.

const DAY = 24 * 60;

/** Day and minute on the clock in Germany, wherever the reader is: `{day: "2026-11-20", minute: 615}`. */
export function germanTime(moment) {
  const numeric = "2-digit";
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Berlin",
    hourCycle: "h23",
    year: "numeric",
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
  }).formatToParts(moment);
  const part = (type) => parts.find((one) => one.type === type).value;
  return {
    day: `${part("year")}-${part("month")}-${part("day")}`,
    minute: 60 * part("hour") + Number(part("minute")),
  };
}

/**
 * What a line such as `2026-11-20 1002 540-720;540-720,840-1080` says of a moment:
 * `{open: true, until: 720}`, `{open: false}`, or nothing if it doesn't reach so far.
 */
export function stateAt(line, { day, minute }) {
  if (line === "always") {
    return { open: true };
  }
  const [first, days, kinds = ""] = line.split(" ");
  const nth = Math.round((Date.parse(day) - Date.parse(first)) / 864e5);
  const spansOf = (which) => {
    const kind = parseInt(days[which], 36);
    const spans = kind > 0 ? kinds.split(";")[kind - 1].split(",") : [];
    return spans.map((span) => span.split("-").map(Number));
  };
  if (!(nth >= 0 && nth < days.length)) {
    return undefined;
  }
  const span = spansOf(nth).find(([start, end]) => start <= minute && minute < end);
  if (!span) {
    return { open: false };
  }
  return { open: true, until: closing(span[1], minute, nth, days.length, spansOf) };
}

/**
 * The minute of the day at which it closes. What ends as another span begins goes on, over midnight
 * too; nothing if it is open for another day or longer.
 */
function closing(end, minute, nth, known, spansOf) {
  for (;;) {
    const day = nth + Math.floor(end / DAY);
    const at = end % DAY;
    if (end - minute >= DAY || day >= known) {
      return undefined;
    }
    const next = spansOf(day).find(([start]) => start === at);
    if (!next) {
      return at || DAY;
    }
    end += next[1] - next[0];
  }
}

/** 615 as `10:15` in the digits of the language. */
export function clock(minute, digits) {
  const two = (number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`.replace(/\d/g, (digit) => digits[digit]);
}

/** The state in words, by the texts of the page's script; empty if nothing is known. */
export function inWords(state, { openNow, openUntil, closedNow, digits }) {
  if (!state) {
    return "";
  }
  if (!state.open) {
    return closedNow;
  }
  return state.until === undefined ? openNow : openUntil.replace("{time}", clock(state.until, digits));
}

/** The texts that the page hands over with its script. */
export const texts = () => document.querySelector("script[data-open-now]").dataset;

/** Fills in what is open on this page; again each minute, since pages stay open. */
function show() {
  const now = germanTime(new Date());
  for (const place of document.querySelectorAll("[data-open]")) {
    const state = stateAt(place.dataset.open, now);
    place.textContent = inWords(state, texts());
    place.hidden = !state;
    place.classList.toggle("is_open", Boolean(state?.open));
  }
}

if (typeof document !== "undefined" && document.querySelector("[data-open]")) {
  show();
  setInterval(show, 60_000);
  for (const hidden of document.querySelectorAll(".needs_script[hidden]")) {
    hidden.hidden = false;
  }
}

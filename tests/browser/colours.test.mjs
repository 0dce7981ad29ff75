// Colours that the reader's machine chooses: everything that means something is still seen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expectNone, firstOfEach, lookAt, opened, unfold } from "./browser.mjs";

const it = opened();

for (const colorScheme of ["light", "dark"]) {
  test(`forced colours keep what means something: ${colorScheme}`, async () => {
    const options = { forcedColors: "active", colorScheme };
    expectNone(await lookAt(it, firstOfEach(it.pages, ["de", "ar"]), options, forced));
  });
}

test("more contrast and less motion are kept", async () => {
  const options = { contrast: "more", reducedMotion: "reduce" };
  expectNone(await lookAt(it, firstOfEach(it.pages, ["de"]), options, calm));
});

test("the checks of this file find what is wrong", async () => {
  const page = it.pages.find(({ path }) => path === "/de/zahlen/");
  const faults = await lookAt(it, [page], { forcedColors: "active" }, async (tab) => {
    await tab.evaluate(() => {
      document.querySelector("rect").style.cssText = "fill: Canvas";
      document.querySelector("h1").style.cssText = "forced-color-adjust: none; color: #777; background: #888";
      document.querySelector(".menu [aria-current]").style.cssText = "border: 0; font-weight: 400; box-shadow: inset 0 -3px red";
      document.querySelector("main").style.cssText = "transition: color 2s";
    });
    return [...(await forced(tab)), ...(await calm(tab))];
  });
  for (const fault of ["shape", "text", "where one is", "moves"]) {
    assert.ok(faults.some((line) => line.includes(fault)), `nothing is said of ${fault}`);
  }
});

async function forced(tab) {
  await unfold(tab);
  return tab.evaluate(forcedFaults);
}

/** What can't be seen with the colours of the machine; runs within the page. */
function forcedFaults() {
  const faults = [];
  const shown = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const name = (one) => `${one.tagName.toLowerCase()} ${one.getAttribute("class") ?? ""}`;
  for (const element of [...document.body.querySelectorAll("*")].filter(shown)) {
    const style = getComputedStyle(element);
    const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
    const inSvg = element.ownerSVGElement;
    if (ownText && contrast(rgb(inSvg ? style.fill : style.color), behind(element)) < 4.5) {
      faults.push(`text hardly differs from what is behind it: ${name(element)}`);
    }
    if (inSvg && ["rect", "circle", "path", "line", "polyline", "ellipse"].includes(element.tagName) && !inSvg.closest(".qr")) {
      const paints = [style.fill, style.stroke].filter((paint) => paint !== "none" && !/^rgba.*, 0\)$/.test(paint));
      if (!paints.some((paint) => contrast(rgb(paint), behind(inSvg)) >= 3)) {
        faults.push(`shape hardly differs from what is behind it: ${name(element)}`);
      }
    }
  }
  // Backgrounds and shadows are gone, so something else must say where one is.
  for (const current of [...document.querySelectorAll(".menu [aria-current]")].filter(shown)) {
    const style = getComputedStyle(current);
    const line = parseFloat(style.borderBlockEndWidth) > 0 && style.borderBlockEndStyle !== "none";
    if (!line && parseInt(style.fontWeight, 10) < 600) {
      faults.push("nothing in the menu says where one is");
    }
  }
  return faults;

  function rgb(text) {
    return text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0];
  }
  function behind(from) {
    for (let one = from; one; one = one.parentElement) {
      const colour = rgb(getComputedStyle(one).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) {
        return colour;
      }
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0] : [255, 255, 255];
  }
  function contrast(one, other) {
    const light = ([r, g, b]) => {
      const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }
}

/** What moves although the reader asked for rest; runs within the page. */
function calm(tab) {
  return tab.evaluate(() => {
    const still = (times) => times.split(",").every((time) => parseFloat(time) < 0.02);
    const moving = [...document.querySelectorAll("body, body *")].filter((one) => {
      const style = getComputedStyle(one);
      const plays = style.animationName !== "none" && !still(style.animationDuration);
      return plays || !still(style.transitionDuration) || style.scrollBehavior === "smooth";
    });
    return moving.map((one) => `moves: ${one.tagName.toLowerCase()} ${one.className}`);
  });
}

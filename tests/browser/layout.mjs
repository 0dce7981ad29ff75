// What can be wrong with how a page is laid out. `layoutFaults` runs within the page.

/**
 * Looks for what is wider than the window, cut off, drawn over other text, or too small to be hit.
 * Gives back a sentence for each.
 */
export function layoutFaults() {
  const faults = [];
  const name = (element) => {
    const own = element.tagName.toLowerCase() + [...element.classList].map((one) => `.${one}`).join("");
    const parent = element.parentElement;
    return parent && parent !== document.body ? `${name(parent).split(" ").slice(-2).join(" ")} ${own}` : own;
  };
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  // A table may be wider than a small screen: it scrolls in a box of its own.
  const scrolls = (element) => element.closest(".table") !== null;
  const skip = (element) => element.closest(".skip") !== null;
  const all = [...document.body.querySelectorAll("*")].filter(visible);

  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > width) {
    faults.push(`the page scrolls sideways: ${document.scrollingElement.scrollWidth} px of ${width}`);
  }
  for (const element of all) {
    const { left, right, width: own } = element.getBoundingClientRect();
    if (own > 0 && (left < -0.5 || right > width + 0.5) && !scrolls(element) && !skip(element)) {
      faults.push(`reaches out of the window: ${name(element)}`);
    }
    const style = getComputedStyle(element);
    const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
    const cutAcross = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutDown = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    // One pixel is how headings are kept for screen readers alone.
    const meant = element.clientWidth <= 1 && element.clientHeight <= 1;
    if ((cutAcross || cutDown) && !meant && element.textContent.trim() !== "") {
      faults.push(`text is cut off: ${name(element)}`);
    }
  }

  // Letters reach beyond their line in many fonts, so only the middle half of each line counts.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === "" || !visible(element) || skip(element) || ["TITLE", "DESC", "SCRIPT"].includes(element.tagName.toUpperCase())) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      lines.push({ left, right, top: top + height / 4, bottom: bottom - height / 4, element });
    }
  }
  const stuck = (element) => {
    for (let one = element; one; one = one.parentElement) {
      if (["sticky", "fixed", "absolute"].includes(getComputedStyle(one).position)) {
        return true;
      }
    }
    return false;
  };
  lines.sort((a, b) => a.top - b.top);
  for (const [index, one] of lines.entries()) {
    for (let next = index + 1; next < lines.length && lines[next].top < one.bottom - 1; next += 1) {
      const other = lines[next];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (across > 1 && !stuck(one.element) && !stuck(other.element)) {
        faults.push(`text is drawn over other text: ${name(one.element)} and ${name(other.element)}`);
      }
    }
  }

  // WCAG 2.5.8: 24 by 24, or room around it, or within a sentence. Lines of text are as high as
  // their letters, so half a pixel is forgiven.
  const targets = all
    .filter((element) => element.matches("a[href], button, summary, select, input, textarea") && !skip(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const small = targets.filter(({ element, box }) => (box.width < 24 || box.height < 23.5) && !inSentence(element));
  for (const one of small) {
    const x = (one.box.left + one.box.right) / 2;
    const y = (one.box.top + one.box.bottom) / 2;
    const near = ({ box }) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < 12;
    if (targets.some((other) => other !== one && near(other))) {
      faults.push(`smaller than 24 px and too near to another: ${name(one.element)} (${Math.round(one.box.width)} × ${Math.round(one.box.height)})`);
    }
  }

  function inSentence(element) {
    if (getComputedStyle(element).display !== "inline") {
      return false;
    }
    const block = element.closest("p, li, td, th, dd, figcaption, blockquote, h1, h2, h3");
    return block !== null && block.textContent.trim().length > element.textContent.trim().length;
  }
  return faults;
}

/** How large every text is drawn, in px; runs within the page. */
export function textSizes() {
  const sizes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() !== "" && element.checkVisibility()) {
      sizes.push({ size: parseFloat(getComputedStyle(element).fontSize), tag: element.tagName.toLowerCase(), part: element.className });
    }
  }
  return sizes;
}

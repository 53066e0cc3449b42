// What is on a page, as one value. It is evaluated in the page, which has no script itself.
(() => {
  const all = [...document.querySelectorAll("*")];
  const seen = (node) => node.parentElement.checkVisibility();
  const texts = (root) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  const text = (root) => texts(root).filter(seen).map((n) => n.data).join("");

  const parse = (color) => color.match(/[\d.]+/g).map(Number);
  const light = (rgb) => {
    const [r, g, b] = rgb.slice(0, 3).map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (el) => {
    for (; el; el = el.parentElement) {
      const c = parse(getComputedStyle(el).backgroundColor);
      if (c.length < 4 || c[3] === 1) return c;
    }
    return [255, 255, 255];
  };
  const contrast = (el, pseudo) => {
    const [a, b] = [light(parse(getComputedStyle(el, pseudo).color)), light(behind(el))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const contrasts = [];
  for (const n of texts(document.body)) {
    if (n.data.trim() && seen(n)) contrasts.push({ where: n.parentElement.tagName + "." + n.parentElement.className, ratio: contrast(n.parentElement) });
  }
  for (const el of document.querySelectorAll("li")) {
    if (getComputedStyle(el).listStyleType !== "none") contrasts.push({ where: "li::marker", ratio: contrast(el, "::marker") });
  }
  contrasts.sort((a, b) => a.ratio - b.ratio);

  const row = (tr) => [...tr.cells].map((c) => text(c).trim());
  const span = (mark, name) => mark.querySelector("." + name)?.textContent ?? "";
  return {
    title: document.title,
    messages: [...document.querySelectorAll("ol.messages > li")].map((li) => ({
      value: li.value, text: text(li), bad: li.classList.contains("bad"), clip: getComputedStyle(li).overflowY,
      marks: [...li.querySelectorAll("mark")].map((m) => ({
        category: m.classList[1], kind: m.dataset.kind, title: m.title, v: span(m, "v"), r: span(m, "r"),
        says: getComputedStyle(m, "::after").content, color: getComputedStyle(m).backgroundColor,
      })),
    })),
    legend: [...document.querySelectorAll(".legend mark")].map((m) => ({ name: text(m), color: getComputedStyle(m).backgroundColor })),
    tables: [...document.querySelectorAll("table")].map((t) => ({
      name: document.getElementById(t.getAttribute("aria-labelledby"))?.textContent ?? "",
      head: t.tHead ? row(t.tHead.rows[0]) : [],
      rows: [...t.tBodies[0].rows].map(row),
      foot: t.tFoot ? row(t.tFoot.rows[0]) : [],
    })),
    totals: [...document.querySelectorAll("#totals b")].map((b) => text(b)),
    tags: [...new Set(all.map((e) => e.localName))],
    attributes: [...new Set(all.flatMap((e) => e.getAttributeNames()))],
    source: document.documentElement.outerHTML,
    ran: String(window.sladdRan ?? ""),
    worst: contrasts.slice(0, 3),
    paper: light(behind(document.body)),
    width: document.documentElement.scrollWidth,
    window: window.innerWidth,
    bar: document.getElementById("redacted")?.checkVisibility() ?? false,
    focus: document.activeElement?.id ?? "",
    ring: getComputedStyle(document.activeElement).outlineStyle,
  };
})()

"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const ROW = 44;
  const words = data.words;
  const STATUSES = words.statuses;
  const STANDINGS = words.standings;
  const MODES = [["side", words.sideBySide], ["swipe", words.swipe], ["overlay", words.overlay]];
  const KEYS = [["↓ ↑", words.toNeighbour], [`${words.keyHome} ${words.keyEnd}`, words.toEnds], ["1 2 3", words.toView], ["D", words.toMark],
    ["G", words.toGround], [words.keySpace, words.toHold], ["← →", words.toMove], ["+ − F", words.toZoom], ["/", words.toSearch], ["Esc", words.toClear], ["?", words.toKeys]];
  const GROUNDS = [["", words.groundChecks], ["light", words.groundLight], ["dark", words.groundDark]];
  const state = { statuses: new Set(), standings: new Set(), words: "", mode: "side", marks: true, ground: 0, zoom: 0, amount: { swipe: 50, overlay: 50 }, current: -1, held: false };
  let shown = [];
  let panes = [];

  const make = (tag, values = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(values)) {
      if (key === "class") element.className = value;
      else if (key in element && typeof value !== "string") element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };
  const icon = (name, kind = "") => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", `icon ${kind}`);
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", `#i-${name}`);
    svg.append(use);
    return svg;
  };
  const number = (value) => value.toLocaleString(document.documentElement.lang);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name]);
  const counted = (forms, count, values = {}) => fill(forms[count === 1 ? 0 : 1].replace("%Ln", number(count)), values);

  // Pictures lie in this file as text that nothing decodes before it is looked at, or in a folder beside it.
  const address = (picture) => (picture.startsWith("#") ? byId(picture.slice(1)).textContent : picture);
  const load = (picture, kind) => {
    const image = make("img", { class: kind, alt: "", draggable: false });
    image.decoding = "async";
    image.src = address(picture);
    return image;
  };

  // ---- which images are shown

  const passes = (image) =>
    (!state.statuses.size || state.statuses.has(image.status)) && (!state.standings.size || state.standings.has(image.standing)) &&
    (!state.words || state.words.split(/\s+/).every((word) => image.searched.includes(word)));

  const filter = () => {
    const former = data.images[shown[state.current]];
    shown = [];
    data.images.forEach((image, index) => { if (passes(image)) shown.push(index); });
    const kept = former ? shown.findIndex((index) => data.images[index] === former) : -1;
    state.current = kept >= 0 ? kept : (shown.length ? 0 : -1);
    byId("shown").textContent = shown.length === data.images.length ? counted(words.imageCount, shown.length) : counted(words.shownOfAll, data.images.length, { shown: number(shown.length) });
    byId("rows").style.height = `${shown.length * ROW}px`;
    renderRows(true);
    reveal();
    if (kept < 0) renderImage();
  };

  const chips = (holder, names, field, chosen) => {
    const counts = {};
    for (const image of data.images) counts[image[field]] = (counts[image[field]] || 0) + 1;
    for (const [code, word] of Object.entries(names)) {
      if (!counts[code]) continue;
      const chip = make("button", { type: "button", class: "chip", "aria-pressed": "false", "data-code": code }, icon(code, code), word, make("span", { class: "count" }, number(counts[code])));
      chip.addEventListener("click", () => {
        if (!chosen.delete(code)) chosen.add(code);
        chip.setAttribute("aria-pressed", String(chosen.has(code)));
        filter();
      });
      holder.append(chip);
    }
  };

  // ---- the list: only the rows in sight exist

  const drawn = new Map();
  const renderRows = (anew = false) => {
    const list = byId("list"), rows = byId("rows");
    if (anew) { drawn.clear(); rows.replaceChildren(); }
    if (!shown.length) { rows.replaceChildren(make("div", { class: "empty" }, data.images.length ? words.noMatch : words.nothingDiffers)); }
    const first = Math.max(0, Math.floor(list.scrollTop / ROW) - 4);
    const last = Math.min(shown.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + 4);
    for (const [at, row] of drawn) if (at < first || at >= last) { row.remove(); drawn.delete(at); }
    for (let at = first; at < last; at += 1) if (!drawn.has(at)) { const row = rowOf(at); drawn.set(at, row); rows.append(row); }
    for (const [at, row] of drawn) row.setAttribute("aria-selected", String(at === state.current));
    const current = drawn.get(state.current);
    if (current) list.setAttribute("aria-activedescendant", current.id); else list.removeAttribute("aria-activedescendant");
  };
  const rowOf = (at) => {
    const image = data.images[shown[at]];
    const cut = image.name.lastIndexOf("/");
    const text = make("div", { class: "text" }, make("div", { class: "name" }, make("bdi", {}, image.name.slice(cut + 1))));
    if (cut >= 0) text.append(make("div", { class: "folder" }, make("bdi", {}, image.name.slice(0, cut))));
    const row = make("div", { class: "row", role: "option", id: `row-${at}`, title: image.name, "aria-setsize": String(shown.length), "aria-posinset": String(at + 1),
      "aria-label": `${image.name}, ${STATUSES[image.status]}, ${STANDINGS[image.standing]}` }, icon(image.status, image.status), text);
    if (image.share) row.append(make("span", { class: "share" }, image.share));
    if (image.notes) row.append(icon("note"));
    row.append(icon(image.standing, image.standing));
    row.style.top = `${at * ROW}px`;
    row.addEventListener("click", () => select(at));
    return row;
  };
  const reveal = () => {
    const list = byId("list"), top = state.current * ROW;
    if (state.current < 0) return;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
  };
  const select = (at) => {
    if (!shown.length) return;
    const next = Math.min(Math.max(at, 0), shown.length - 1);
    if (next === state.current) return;
    state.current = next;
    reveal();
    renderRows();
    renderImage();
  };

  // ---- one image

  const renderImage = () => {
    const image = data.images[shown[state.current]];
    state.held = false;
    renderHead(image);
    renderNotes(image);
    renderStage(image);
    if (image) history.replaceState(null, "", `#${encodeURIComponent(image.name)}`);
    prefetch(data.images[shown[state.current + 1]]);
  };
  const prefetch = (image) => { for (const picture of image ? [image.base, image.head] : []) if (picture && !picture.startsWith("#")) new Image().src = picture; };

  const fact = (name, said) => make("span", { class: `fact ${name}` }, icon(name), said);
  const renderHead = (image) => {
    const head = byId("head");
    if (!image) { head.replaceChildren(make("h2", {}, words.noImage)); return; }
    head.replaceChildren(make("h2", {}, make("bdi", {}, image.name)), make("p", { class: "facts" }, fact(image.status, image.result), fact(image.standing, image.decision)));
    for (const message of image.messages || []) head.append(make("p", { class: "message" }, message));
  };
  const renderNotes = (image) => {
    const notes = (image && image.notes) || [];
    byId("notes").hidden = !notes.length;
    byId("notes").replaceChildren(...notes.map((note, index) =>
      make("div", { class: "note" }, make("span", { class: "number" }, String(index + 1)),
        make("div", {}, make("p", {}, note.text), make("span", { class: "who" }, `${note.reader ? `${note.reader}, ` : ""}${note.written}`)))));
  };

  // What the build says of an image holds until the reader chooses.
  const groundOf = (image) => GROUNDS[state.ground][0] || image.ground || "";
  const canvasOf = (image, layers) => {
    const canvas = make("div", { class: "canvas" });
    for (const layer of layers) {
      if (!layer) continue;
      canvas.append(layer);
      layer.addEventListener("load", fit);
      layer.addEventListener("error", () => { layer.hidden = true; if (!canvas.querySelector("img:not([hidden])")) canvas.replaceWith(make("p", { class: "nothing" }, words.unshowable)); });
    }
    canvas.pins = (image.notes || []).map((note, index) => [note.place, index]).filter(([place]) => place).map(([place, index]) => {
      const pin = make("div", { class: "pin" }, make("b", {}, String(index + 1)));
      canvas.append(pin);
      return [pin, place];
    });
    canvas.image = image;
    canvas.dataset.ground = groundOf(image);
    return canvas;
  };
  const pane = (title, size, content) => {
    const view = make("div", { class: "view" }, content);
    const element = make("div", { class: "pane" }, make("div", { class: "caption" }, make("b", {}, title), size || ""), view);
    element.view = view;
    return element;
  };
  const absent = (said) => make("p", { class: "nothing" }, said);

  const renderStage = (image) => {
    const stage = byId("stage");
    panes = [];
    if (!image) { stage.replaceChildren(absent(words.otherFilters)); renderTools(image); return; }
    const pair = image.base && image.head && image.base !== image.head;
    const mode = pair ? state.mode : "side";
    const parts = { side: sidePanes, swipe: swipePane, overlay: overlayPane }[mode](image);
    panes = parts;
    stage.replaceChildren(...parts);
    for (const part of parts) part.view.addEventListener("scroll", () => follow(part.view), { passive: true });
    byId("slider").hidden = mode === "side";
    renderTools(image);
    applyAmount();
    fit();
  };
  const marksOf = (image) => {
    if (!image.mask) return null;
    const mask = load(image.mask, "mask");
    mask.hidden = !state.marks;
    return mask;
  };
  const sidePanes = (image) => {
    if (image.base && image.base === image.head) return [pane(words.both, image.afterSize, canvasOf(image, [load(image.head, "after")]))];
    const before = image.base ? canvasOf({ ...image, notes: [] }, [load(image.base, "before")]) : absent(image.status === "added" ? words.baseLacks : words.noBasePicture);
    const after = image.head ? canvasOf(image, [load(image.head, "after"), marksOf(image)]) : absent(image.status === "removed" ? words.headLacks : words.noHeadPicture);
    return [pane(words.base, image.beforeSize, before), pane(words.head, image.afterSize, after)];
  };
  const swipePane = (image) => {
    const canvas = canvasOf(image, [load(image.base, "before"), load(image.head, "after"), marksOf(image)]);
    canvas.classList.add("swiping");
    canvas.line = make("div", { class: "line" });
    canvas.append(canvas.line);
    const move = (event) => {
      const box = canvas.getBoundingClientRect();
      setAmount(Math.round(Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1) * 1000) / 10);
    };
    canvas.addEventListener("pointerdown", (event) => { canvas.setPointerCapture(event.pointerId); move(event); });
    canvas.addEventListener("pointermove", (event) => { if (canvas.hasPointerCapture(event.pointerId)) move(event); });
    return [pane(words.swipeCaption, image.afterSize, canvas)];
  };
  const overlayPane = (image) => [pane(words.overlayCaption, image.afterSize, canvasOf(image, [load(image.base, "before"), load(image.head, "after"), marksOf(image)]))];

  const modeNow = () => (byId("slider").hidden ? "side" : state.mode);
  const setAmount = (value) => { state.amount[state.mode] = Math.min(Math.max(value, 0), 100); applyAmount(); };
  const applyAmount = () => {
    const mode = modeNow();
    if (mode === "side") return;
    const amount = state.held ? 0 : state.amount[mode];
    byId("amount").value = String(state.amount[mode]);
    byId("amount-words").textContent = mode === "swipe" ? fill(words.headFrom, { percent: Math.round(amount) }) : fill(words.blended, { head: Math.round(amount), base: 100 - Math.round(amount) });
    for (const canvas of document.querySelectorAll(".canvas")) {
      const after = canvas.querySelector(".after"), mask = canvas.querySelector(".mask");
      const clip = mode === "swipe" ? `inset(0 0 0 ${state.held ? 100 : amount}%)` : "";
      if (after) { after.style.clipPath = clipFor(after, canvas, clip, amount, mode); after.style.opacity = mode === "overlay" ? String(amount / 100) : ""; }
      if (mask) mask.style.clipPath = clip;
      if (canvas.line) canvas.line.style.left = `${amount}%`;
    }
  };
  // The clip is in shares of the canvas, also for a picture that is narrower than it.
  const clipFor = (layer, canvas, clip, amount, mode) => {
    if (mode !== "swipe") return "";
    if (state.held) return clip;
    const whole = canvas.clientWidth, own = layer.clientWidth || whole;
    return `inset(0 0 0 ${Math.min(100, (amount * whole) / own)}%)`;
  };

  let following = false;
  const follow = (view) => {
    if (following) return;
    following = true;
    for (const other of panes) if (other.view !== view) { other.view.scrollTop = view.scrollTop; other.view.scrollLeft = view.scrollLeft; }
    requestAnimationFrame(() => { following = false; });
  };

  const fit = () => {
    const canvases = [...document.querySelectorAll(".canvas")];
    let width = 0, height = 0;
    for (const image of document.querySelectorAll(".canvas img")) { width = Math.max(width, image.naturalWidth); height = Math.max(height, image.naturalHeight); }
    if (!width) return;
    const room = Math.min(...panes.map((part) => part.view.clientWidth - 32));
    const zoom = state.zoom || Math.max(0.02, Math.min(1, room / width));
    for (const canvas of canvases) {
      canvas.style.width = `${width * zoom}px`;
      canvas.style.height = `${height * zoom}px`;
      canvas.classList.toggle("hard", zoom > 1);
      for (const image of canvas.querySelectorAll("img")) { image.style.width = `${image.naturalWidth * zoom}px`; image.style.height = `${image.naturalHeight * zoom}px`; }
      for (const [pin, place] of canvas.pins) {
        Object.assign(pin.style, { left: `${place.x * zoom}px`, top: `${place.y * zoom}px`, width: `${place.width * zoom}px`, height: `${place.height * zoom}px` });
      }
    }
    const told = document.querySelector(".zoom");
    if (told) told.textContent = `${Math.round(zoom * 100)} %`;
    fit.zoom = zoom;
    applyAmount();
  };
  const zoomTo = (zoom) => { state.zoom = zoom; fit(); renderTools(data.images[shown[state.current]]); };
  const zoomBy = (factor) => zoomTo(Math.min(16, Math.max(0.05, (fit.zoom || 1) * factor)));

  const renderTools = (image) => {
    const pair = image && image.base && image.head && image.base !== image.head;
    const keyOf = (element) => element.title.split("(").pop();
    const focused = byId("tools").contains(document.activeElement) ? keyOf(document.activeElement) : "";
    const button = (said, key, pressed, act, kind = "") => {
      const element = make("button", { type: "button", class: kind, title: `${said} (${key})` }, said);
      if (pressed !== null) element.setAttribute("aria-pressed", String(pressed));
      element.addEventListener("click", act);
      return element;
    };
    const modes = make("div", { class: "segments", role: "group", "aria-label": words.ways }, ...MODES.map(([code, said], index) => {
      const element = button(said, String(index + 1), (pair ? state.mode : "side") === code, () => setMode(code));
      element.disabled = !pair && code !== "side";
      return element;
    }));
    const marks = button(words.marks, "D", state.marks, toggleMarks, "toggle");
    marks.hidden = !(image && image.mask);
    const ground = button(GROUNDS[state.ground][1], "G", null, nextGround, "toggle");
    const steps = make("div", { class: "segments", role: "group", "aria-label": words.size }, button("−", "−", null, () => zoomBy(1 / 1.3)),
      button(words.fit, "F", state.zoom === 0, () => zoomTo(0)), button("+", "+", null, () => zoomBy(1.3)));
    byId("tools").replaceChildren(modes, marks, make("span", { class: "space" }), ground, make("span", { class: "zoom" }, fit.zoom ? `${Math.round(fit.zoom * 100)} %` : ""), steps);
    if (focused) [...byId("tools").querySelectorAll("button")].find((element) => keyOf(element) === focused)?.focus();
  };
  const again = () => renderStage(data.images[shown[state.current]]);
  const setMode = (mode) => { state.mode = mode; again(); };
  const toggleMarks = () => {
    state.marks = !state.marks;
    for (const mask of document.querySelectorAll(".mask")) mask.hidden = !state.marks;
    renderTools(data.images[shown[state.current]]);
  };
  const nextGround = () => {
    state.ground = (state.ground + 1) % GROUNDS.length;
    for (const canvas of document.querySelectorAll(".canvas")) canvas.dataset.ground = groundOf(canvas.image);
    renderTools(data.images[shown[state.current]]);
  };
  // Holding Space shows the base in place of the head.
  const hold = (held) => {
    if (state.held === held) return;
    state.held = held;
    const image = data.images[shown[state.current]];
    if (!image || !image.base || !image.head) return;
    if (modeNow() === "side") {
      const after = panes.length > 1 && panes[1].view.querySelector(".after");
      if (after) after.src = address(held ? image.base : image.head);
      if (panes.length > 1) panes[1].querySelector("b").textContent = held ? words.base : words.head;
    } else applyAmount();
    for (const mask of document.querySelectorAll(".mask")) mask.hidden = held || !state.marks;
  };

  // ---- keys

  const typing = (event) => event.target.closest("input[type=search], dialog");
  const simple = {
    ArrowDown: () => select(state.current + 1), ArrowUp: () => select(state.current - 1), Home: () => select(0), End: () => select(shown.length - 1),
    PageDown: () => select(state.current + 10), PageUp: () => select(state.current - 10), 1: () => setMode("side"), 2: () => setMode("swipe"), 3: () => setMode("overlay"),
    d: toggleMarks, g: nextGround, f: () => zoomTo(0), "+": () => zoomBy(1.3), "=": () => zoomBy(1.3), "-": () => zoomBy(1 / 1.3),
    "/": () => byId("search").focus(), "?": () => byId("help").showModal(), " ": () => hold(true),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.target.id === "search" && (key === "Escape" || key === "ArrowDown" || key === "Enter")) {
      if (key === "Escape") { byId("search").value = ""; state.words = ""; filter(); }
      byId("list").focus();
      event.preventDefault();
      return;
    }
    if (typing(event)) return;
    if (event.target.closest("button") && (key === " " || key === "Enter")) return;
    if ((key === "ArrowLeft" || key === "ArrowRight") && modeNow() !== "side") { setAmount(state.amount[state.mode] + (key === "ArrowLeft" ? -5 : 5)); event.preventDefault(); return; }
    const act = simple[key];
    if (!act) return;
    act();
    event.preventDefault();
  });
  document.addEventListener("keyup", (event) => { if (event.key === " ") hold(false); });
  window.addEventListener("blur", () => hold(false));

  // ---- start

  const nextTheme = () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  };
  const wantedName = () => {
    try { return decodeURIComponent(location.hash.slice(1)); } catch { return ""; }
  };
  const progressBar = () => {
    const counts = {};
    for (const image of data.images) counts[image.standing] = (counts[image.standing] || 0) + 1;
    for (const code of ["approved", "accepted_by_rule", "rejected", "undecided"]) {
      if (!counts[code]) continue;
      const part = make("i", { class: code });
      part.style.flexGrow = String(counts[code]);
      byId("bar").append(part);
    }
  };
  for (const image of data.images) image.searched = [image.name, ...(image.notes || []).map((note) => note.text)].join("\n").toLowerCase();
  chips(byId("statuses"), STATUSES, "status", state.statuses);
  chips(byId("standings"), STANDINGS, "standing", state.standings);
  byId("keys").append(...KEYS.flatMap(([keys, said]) => [make("dt", {}, ...keys.split(" ").flatMap((key) => [make("kbd", {}, key), " "])), make("dd", {}, said)]));
  byId("search").addEventListener("input", (event) => { state.words = event.target.value.trim().toLowerCase(); filter(); });
  byId("list").addEventListener("scroll", () => renderRows(), { passive: true });
  byId("amount").addEventListener("input", (event) => setAmount(Number(event.target.value)));
  byId("theme").addEventListener("click", nextTheme);
  byId("help-button").addEventListener("click", () => byId("help").showModal());
  new ResizeObserver(() => { renderRows(); fit(); }).observe(document.body);
  progressBar();
  const wanted = wantedName();
  filter();
  const at = wanted ? shown.findIndex((index) => data.images[index].name === wanted) : -1;
  if (at > 0) select(at); else renderImage();
  byId("list").focus();
})();

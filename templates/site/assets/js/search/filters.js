// By what results can be narrowed: a group for each filter, loaded when somebody opens them. Any of a group, and all groups.

export function drawFilters(place, filters, language, changed) {
  const order = new Intl.Collator(language, { numeric: true }).compare;
  const names = Object.keys(filters).sort(order);
  place.replaceChildren(...names.map((name) => drawGroup(name, Object.keys(filters[name]).sort(order), language)));
  place.addEventListener("change", changed);
  const boxes = [...place.querySelectorAll("input")];
  return { chosen: () => chosen(boxes), count: (counts) => count(boxes, counts ?? filters, language) };
}

function drawGroup(name, values, language) {
  const group = Object.assign(document.createElement("details"), { className: "search-filter" });
  const label = name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
  group.append(Object.assign(document.createElement("summary"), { textContent: label }));
  group.append(...values.map((value) => drawValue(name, value)));
  return group;
}

function drawValue(name, value) {
  const label = document.createElement("label");
  label.append(Object.assign(document.createElement("input"), { type: "checkbox", name, value }), value, document.createElement("small"));
  return label;
}

function chosen(boxes) {
  const groups = {};
  for (const { name, value } of boxes.filter((box) => box.checked)) (groups[name] ??= { any: [] }).any.push(value);
  return groups;
}

// How many of the results have each value; what none has is not shown.
function count(boxes, counts, language) {
  for (const box of boxes) {
    const number = counts[box.name]?.[box.value] ?? 0;
    box.parentElement.hidden = !number && !box.checked;
    box.parentElement.lastElementChild.textContent = number.toLocaleString(language);
  }
}

(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");

  // Letters without marks: "Tứ Kỳ" is found as "tu ky".
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d")
      .toLowerCase().replace(/\s+/g, " ").trim();
  }

  var compare = new Intl.Collator("vi", { numeric: true }).compare;

  function key(row, column) {
    var cell = row.cells[column];
    if (!cell) { return ""; }
    return cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent.trim();
  }

  function order(one, other) {
    var numbers = one !== "" && other !== "" && !isNaN(one) && !isNaN(other);
    return numbers ? Number(one) - Number(other) : compare(one, other);
  }

  function sortBy(table, head) {
    var column = head.cellIndex;
    var down = head.getAttribute("aria-sort") === "ascending";
    if (!head.hasAttribute("aria-sort") && head.classList.contains("n")) { down = true; }
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) {
      cell.removeAttribute("aria-sort");
    });
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    var body = table.tBodies[0];
    var rows = Array.prototype.map.call(body.rows, function (row, at) {
      return { row: row, key: key(row, column), at: at };
    });
    rows.sort(function (a, b) {
      if ((a.key === "") !== (b.key === "")) { return a.key === "" ? 1 : -1; }
      return (down ? order(b.key, a.key) : order(a.key, b.key)) || a.at - b.at;
    });
    var all = document.createDocumentFragment();
    rows.forEach(function (one) { all.appendChild(one.row); });
    body.appendChild(all);
  }

  document.querySelectorAll("table.sortable").forEach(function (table) {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head) {
      if (head.classList.contains("plain")) { return; }
      var button = document.createElement("button");
      button.type = "button";
      button.title = table.dataset.sort;
      while (head.firstChild) { button.appendChild(head.firstChild); }
      button.addEventListener("click", function () { sortBy(table, head); });
      head.appendChild(button);
    });
  });

  var find = document.getElementById("find");
  if (!find) { return; }
  var rows = Array.prototype.map.call(
    document.querySelectorAll("table.units tbody tr"),
    function (row) { return { row: row, words: plain(row.textContent) }; }
  );
  var shown = document.getElementById("shown");

  function filter() {
    var words = plain(find.value).split(" ");
    var chosen = document.querySelector("input[name=verdict]:checked");
    var verdict = chosen ? chosen.value : "";
    var count = 0;
    rows.forEach(function (one) {
      var fits = (!verdict || one.row.classList.contains(verdict)) &&
        words.every(function (word) { return one.words.indexOf(word) >= 0; });
      one.row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = shown.dataset.words.replace("{n}", count).replace("{all}", rows.length);
  }

  find.parentNode.hidden = false;
  find.addEventListener("input", filter);
  document.querySelectorAll("input[name=verdict]").forEach(function (radio) {
    radio.addEventListener("change", filter);
  });
  filter();
})();

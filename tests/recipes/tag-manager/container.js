// What a tag manager does with its custom HTML: parsed on its own, and each script made anew, so that it runs.

function insert(html) {
  var box = document.createElement("div");
  box.innerHTML = html;
  box.querySelectorAll("script").forEach((script) => {
    var live = document.createElement("script");
    for (var attribute of script.attributes) live.setAttribute(attribute.name, attribute.value);
    live.text = script.text;
    document.body.appendChild(live);
  });
}

document.addEventListener("DOMContentLoaded", () => {
  fetch("tags.json")
    .then((response) => response.json())
    .then((tags) => {
      tags.forEach(insert);
    });
});

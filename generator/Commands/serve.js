// Comes to pages while they are served and at no other time: loads them again, shows problems over them, and makes figures lead to their line.
const sheet = document.head.appendChild(document.createElement("link"));
sheet.rel = "stylesheet";
sheet.href = "/_plansite/serve.css";

const placeOf = (file, line, column) =>
  "/_plansite/source?" + new URLSearchParams({ file, line, column, from: location.pathname + location.hash });

// What is told is text and nothing else. A line that begins with line and column, below the name of a file, leads there.
const show = (kind, heading, text) => {
  document.querySelector("#plansite-told")?.remove();
  const box = document.body.appendChild(document.createElement("details"));
  box.id = "plansite-told";
  box.className = kind;
  box.open = kind === "trouble";
  if (kind === "trouble") box.setAttribute("role", "alert");
  box.appendChild(document.createElement("summary")).textContent = heading;
  const lines = box.appendChild(document.createElement("pre"));
  let file = "";
  for (const line of text.split("\n")) {
    if (/^\S.*\.(yaml|md|sbn-html)$/.test(line)) file = line;
    const place = /^ {2}(\d+):(\d+) /.exec(line);
    if (place && file) {
      const link = lines.appendChild(document.createElement("a"));
      link.href = placeOf(file, place[1], place[2]);
      link.textContent = line;
    } else lines.append(line);
    lines.append("\n");
  }
};

const events = new EventSource("/_plansite/events");
events.addEventListener("reload", () => location.reload());
events.addEventListener("trouble", (event) =>
  show("trouble", "保存した内容では作れないので、前のページのままです。直して保存すると消えます。", event.data),
);
events.addEventListener("notices", (event) => show("notices", "注意があります（押すと開きます）", event.data));

for (const figure of document.querySelectorAll("[data-source]")) {
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(figure.dataset.source);
  const inLink = figure.closest("a, button, summary");
  const go = () => {
    location.href = placeOf(file, line, column);
  };
  figure.title = `${file} の ${line} 行目に書かれています（${inLink ? "Alt を押しながら" : ""}クリックで開きます）`;
  figure.addEventListener("click", (event) => {
    if (inLink && !event.altKey) return;
    event.preventDefault();
    go();
  });
  if (inLink) continue;
  figure.tabIndex = 0;
  figure.setAttribute("role", "link");
  figure.addEventListener("keydown", (event) => {
    if (event.key === "Enter") go();
  });
}

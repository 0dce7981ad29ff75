// Leaves a page that nobody else should see: what it shows is gone at once, and the next page takes
// its place, so that the way back doesn't lead here. Without this script, the link leads on alone.

for (const link of document.querySelectorAll(".leave a")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.title = link.hostname;
    document.body.hidden = true;
    location.replace(link.href);
  });
}

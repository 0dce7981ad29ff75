// Reloads a page of the preview when the site has changed, and shows what is wrong without a
// reload. It listens only while the page can be seen: a browser keeps few connections to one host.
{
  const host = "kreisweit-findings";
  const key = "kreisweit-findings";
  const [site, toldFirst] = document.currentScript.dataset.state.split(" ");
  let told = toldFirst;
  let news;

  const keepOpen = () => {
    const details = document.querySelector(host)?.shadowRoot?.querySelector("details");
    if (!details) return;
    if (sessionStorage.getItem(key) === "closed") details.open = false;
    details.querySelector("summary").addEventListener("click", () => {
      sessionStorage.setItem(key, details.open ? "closed" : "open");
    });
  };

  const show = async () => {
    const answer = await fetch("/.kreisweit/findings", { cache: "no-store" });
    if (!answer.ok) return;
    const html = await answer.text();
    let element = document.querySelector(host);
    if (!element) {
      if (!html) return;
      element = document.body.appendChild(document.createElement(host));
    }
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    root.innerHTML = html;
    keepOpen();
  };

  const listen = () => {
    if (news || document.visibilityState !== "visible") return;
    news = new EventSource("/.kreisweit/events");
    news.addEventListener("message", ({ data }) => {
      const [siteNow, toldNow] = data.split(" ");
      if (siteNow !== site) {
        leave();
        location.reload();
      } else if (toldNow !== told) {
        told = toldNow;
        show();
      }
    });
  };

  const leave = () => {
    news?.close();
    news = undefined;
  };

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") listen();
    else leave();
  });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", listen);
  keepOpen();
  listen();
}
